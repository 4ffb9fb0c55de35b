package nl.rolwijzer.browsing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Condition;
import nl.rolwijzer.assessment.Criterion;
import nl.rolwijzer.assessment.Explanation;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Tension;
import nl.rolwijzer.assessment.Worth;
import nl.rolwijzer.catalogue.ServiceRecord;

/** Two to four services side by side: each part has a row for everything that one of them has. */
record SideBySide(
        List<ServiceRecord> services,
        List<ComparedRow<ComparedRoles.Kind, Optional<Set<CitizenRole>>>> roles,
        List<ComparedRow<Question, ComparedAnswers.Given>> answers,
        List<ComparedRow<ComparedReasons.Side, List<Explanation>>> reasons,
        List<ComparedRow<ComparedReasons.Side, List<Worth>>> worths,
        List<ComparedRow<Tension, Boolean>> tensions,
        List<ComparedRow<Condition, Optional<Criterion>>> klantTest) {

    static SideBySide of(List<ServiceRecord> services) {
        return new SideBySide(
                List.copyOf(services),
                ComparedRoles.rows(services),
                ComparedAnswers.rows(services),
                ComparedReasons.reasons(services),
                ComparedReasons.worths(services),
                ComparedFindings.tensions(services),
                ComparedFindings.klantTest(services));
    }

    /** For the title of the page. */
    public String names() {
        return services.stream().map(service -> service.facts().name()).collect(Collectors.joining(", "));
    }

    public long different() {
        return all().filter(ComparedRow::isDifferent).count();
    }

    public long equal() {
        return all().count() - different();
    }

    private Stream<ComparedRow<?, ?>> all() {
        return Stream.<List<? extends ComparedRow<?, ?>>>of(roles, answers, reasons, worths, tensions, klantTest)
                .flatMap(List::stream);
    }
}
