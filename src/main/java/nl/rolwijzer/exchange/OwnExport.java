package nl.rolwijzer.exchange;

import static nl.rolwijzer.exchange.ServiceColumn.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.catalogue.Confirmation;
import nl.rolwijzer.catalogue.Deviation;
import nl.rolwijzer.catalogue.DeviationReason;
import nl.rolwijzer.catalogue.DraftFault;
import nl.rolwijzer.catalogue.Newcomer;
import nl.rolwijzer.catalogue.Origin;
import nl.rolwijzer.catalogue.ServiceDraft;
import nl.rolwijzer.catalogue.Status;
import org.jspecify.annotations.Nullable;

/** What a row of our own export says beyond the facts, for a service that the catalogue does not have yet. */
final class OwnExport {

    private static final String YES = "ja";

    private OwnExport() {}

    /** What is wrong with what it says about status and roles. */
    static Optional<DraftFault> fault(GivenRow row) {
        if (!row.ours()) {
            return Optional.empty();
        }
        String status = row.text(STATUS);
        if (!status.isEmpty() && Status.find(status).isEmpty()) {
            return Optional.of(new DraftFault(STATUS.id(), "invoer.rij.status", List.of(status)));
        }
        return List.of(ROLLEN, ROLLEN_DERDEN).stream()
                .flatMap(column -> row.ids(column).stream()
                        .filter(id -> CitizenRole.find(id).isEmpty())
                        .map(id -> new DraftFault(column.id(), "fout.keuze_onbekend", List.of(id))))
                .findFirst();
    }

    /** The service as it was where the export was made; of another list, a concept. */
    static Newcomer newcomer(GivenRow row, ServiceDraft facts, UUID otherwise) {
        UUID id = row.ours() ? row.id().orElse(otherwise) : otherwise;
        if (!row.ours()) {
            return Newcomer.concept(id, facts);
        }
        Status status = Status.find(row.text(STATUS)).orElse(Status.CONCEPT);
        Confirmation confirmation = confirmation(row, facts, status);
        return new Newcomer(
                id,
                group(row).orElse(id),
                origin(row),
                facts,
                status == Status.VASTGESTELD && confirmation == null ? Status.CONCEPT : status,
                confirmation);
    }

    private static @Nullable Confirmation confirmation(GivenRow row, ServiceDraft facts, Status status) {
        boolean confirmed = row.said(BEVESTIGD).map(YES::equals).orElse(status == Status.VASTGESTELD);
        if (!confirmed || row.said(ROLLEN).isEmpty() || row.said(ROLLEN_DERDEN).isEmpty()) {
            return null;
        }
        Deviation deviation = facts.deviation();
        return new Confirmation(
                roles(row, ROLLEN),
                roles(row, ROLLEN_DERDEN),
                deviation == null
                        ? null
                        : DeviationReason.find(deviation.reason()).orElse(null),
                deviation == null ? "" : deviation.text());
    }

    private static Origin origin(GivenRow row) {
        return Arrays.stream(Origin.values())
                .filter(origin -> origin.id().equals(row.text(HERKOMST)))
                .findFirst()
                .orElse(Origin.IMPORT);
    }

    private static Optional<UUID> group(GivenRow row) {
        try {
            return row.said(MOMENT_GROEP).filter(text -> !text.isEmpty()).map(UUID::fromString);
        } catch (IllegalArgumentException noGroup) {
            return Optional.empty();
        }
    }

    private static Set<CitizenRole> roles(GivenRow row, ServiceColumn column) {
        Set<CitizenRole> roles = EnumSet.noneOf(CitizenRole.class);
        row.ids(column).forEach(id -> CitizenRole.find(id).ifPresent(roles::add));
        return roles;
    }
}
