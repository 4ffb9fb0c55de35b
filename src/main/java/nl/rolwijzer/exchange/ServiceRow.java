package nl.rolwijzer.exchange;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.Rule;
import nl.rolwijzer.assessment.Statement;
import nl.rolwijzer.assessment.Worth;
import nl.rolwijzer.catalogue.Confirmation;
import nl.rolwijzer.catalogue.Deviation;
import nl.rolwijzer.catalogue.DeviationReason;
import nl.rolwijzer.catalogue.ServiceDraft;
import nl.rolwijzer.catalogue.ServiceRecord;

/**
 * A service as a row of an export. It is Dutch for every reader: the same search gives the same file.
 *
 * @param address where the page of it is, or of this revision of it
 */
record ServiceRow(ServiceRecord service, String address) {

    ServiceDraft facts() {
        return service.facts();
    }

    String roles(Perspective perspective) {
        return ids(service.roles(perspective));
    }

    String derivedRoles(Perspective perspective) {
        return ids(service.assessment().roles(perspective));
    }

    /** What the service is worth to one citizen, in the words of the rules by which the citizen has each role. */
    String individualWorth() {
        return worth(worth -> Stream.of(worth.individual()));
    }

    /** What it is worth to all together; a role without such a worth is left out. */
    String collectiveWorth() {
        return worth(worth -> worth.findCollective().stream());
    }

    String answer(String question) {
        return String.join("|", facts().answers().getOrDefault(question, List.of()));
    }

    String explanation(String question) {
        return facts().explanations().getOrDefault(question, "");
    }

    String restoredFrom() {
        return Optional.ofNullable(service.saved().restoredFrom())
                .map(String::valueOf)
                .orElse("");
    }

    String deviationReason() {
        return Optional.ofNullable(service.confirmation())
                .map(Confirmation::reason)
                .map(DeviationReason::id)
                .orElse("");
    }

    String deviationText() {
        return Optional.ofNullable(service.confirmation())
                .map(Confirmation::explanation)
                .orElse("");
    }

    /** What is proposed in place of the derived roles, as long as nobody confirmed any. */
    String proposal(Function<Deviation, String> part) {
        Deviation deviation = facts().deviation();
        return deviation == null || service.isConfirmed() ? "" : part.apply(deviation);
    }

    static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private String worth(Function<Worth, Stream<Statement>> kind) {
        return service.roles(Perspective.TRANSACTIE).stream()
                .flatMap(this::worths)
                .flatMap(kind)
                .map(statement -> statement.text().nl())
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    /** A confirmed role that no rule assigns has the worth of the role as a whole. */
    private Stream<Worth> worths(CitizenRole role) {
        List<Worth> assigned = service.assessment().hits(Perspective.TRANSACTIE).stream()
                .filter(rule -> rule.role() == role)
                .map(Rule::worth)
                .toList();
        return assigned.isEmpty()
                ? Stream.of(service.assessment().rulebook().profile(role).worth())
                : assigned.stream();
    }

    private static String ids(Collection<CitizenRole> roles) {
        return roles.stream().map(CitizenRole::id).collect(Collectors.joining("|"));
    }
}
