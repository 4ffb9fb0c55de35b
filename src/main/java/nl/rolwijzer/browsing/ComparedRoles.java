package nl.rolwijzer.browsing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.catalogue.ServiceRecord;

/** Sets two classifications of several services beside each other: derived by the rules, and confirmed by a person. */
final class ComparedRoles {

    private ComparedRoles() {}

    /** Which classification a row is about. */
    record Kind(Perspective perspective, boolean confirmed) {}

    /** The roles in it; nothing where nobody confirmed any. */
    static List<ComparedRow<Kind, Optional<Set<CitizenRole>>>> rows(List<ServiceRecord> services) {
        return Arrays.stream(Perspective.values())
                .flatMap(perspective -> Stream.of(new Kind(perspective, false), new Kind(perspective, true)))
                .map(kind -> new ComparedRow<>(
                        kind,
                        services.stream().map(service -> cell(service, kind)).toList()))
                .toList();
    }

    private static ComparedRow.Cell<Optional<Set<CitizenRole>>> cell(ServiceRecord service, Kind kind) {
        Optional<Set<CitizenRole>> roles = kind.confirmed()
                ? Optional.ofNullable(service.confirmation()).map(confirmed -> confirmed.roles(kind.perspective()))
                : Optional.of(service.assessment().roles(kind.perspective()));
        return new ComparedRow.Cell<>(roles, roles);
    }
}
