package nl.rolwijzer.browsing;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Explanation;
import nl.rolwijzer.assessment.Option;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.RoleProfile;
import nl.rolwijzer.assessment.Rule;
import nl.rolwijzer.assessment.Worth;
import nl.rolwijzer.catalogue.ServiceRecord;

/** Sets beside each other why services have a role by the rules or not, and what it is worth where they have it. */
final class ComparedReasons {

    private ComparedReasons() {}

    /** A role in a perspective, by the words of one of the rulebooks. */
    record Side(RoleProfile role, Perspective perspective) {}

    /** For every role that one of them has: the rules that give it, or else the one that lacks least. */
    static List<ComparedRow<Side, List<Explanation>>> reasons(List<ServiceRecord> services) {
        return rows(services, side -> assessment -> {
            List<Explanation> explained = explained(assessment, side);
            return new ComparedRow.Cell<>(
                    explained.stream().map(ComparedReasons::essence).toList(), explained);
        });
    }

    /** For every role that one of them has: its worth by each of the rules that give it. */
    static List<ComparedRow<Side, List<Worth>>> worths(List<ServiceRecord> services) {
        return rows(services, side -> assessment -> {
            List<Rule> hits = hits(assessment, side);
            List<Worth> worths = hits.stream().map(Rule::worth).distinct().toList();
            return new ComparedRow.Cell<>(worths, worths);
        });
    }

    private static <T> List<ComparedRow<Side, T>> rows(
            List<ServiceRecord> services, Function<Side, Function<Assessment, ComparedRow.Cell<T>>> cell) {
        return sides(services)
                .map(side -> new ComparedRow<>(
                        side,
                        services.stream()
                                .map(ServiceRecord::assessment)
                                .map(cell.apply(side))
                                .toList()))
                .toList();
    }

    private static Stream<Side> sides(List<ServiceRecord> services) {
        return Arrays.stream(Perspective.values())
                .flatMap(perspective -> Arrays.stream(CitizenRole.values())
                        .flatMap(role -> services.stream()
                                .map(ServiceRecord::assessment)
                                .filter(assessment ->
                                        assessment.roles(perspective).contains(role))
                                .map(assessment ->
                                        new Side(assessment.rulebook().profile(role), perspective))
                                .limit(1)));
    }

    private static List<Rule> hits(Assessment assessment, Side side) {
        return assessment.hits(side.perspective()).stream()
                .filter(rule -> rule.role() == side.role().role())
                .toList();
    }

    /** Why a role is there, or else why it is not: the rules that give it, or the one that lacks least. */
    static List<Explanation> explained(Assessment assessment, Side side) {
        List<Rule> hits = hits(assessment, side);
        return hits.isEmpty()
                ? assessment.nearest(side.role().role(), side.perspective()).stream()
                        .toList()
                : hits.stream().map(assessment::explain).toList();
    }

    private static List<Object> essence(Explanation explanation) {
        return List.of(
                explanation.rule().id(),
                explanation.verdict(),
                explanation.decidingAnswers().stream()
                        .map(given -> given.options().stream().map(Option::id).toList())
                        .toList());
    }
}
