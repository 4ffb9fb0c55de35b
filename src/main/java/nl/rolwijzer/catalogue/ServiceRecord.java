package nl.rolwijzer.catalogue;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.Subkind;
import org.jspecify.annotations.Nullable;

/**
 * A service as one of its revisions has it, with the assessment by the rulebook of that moment.
 *
 * @param currentRevision the number of the newest revision
 * @param momentGroup shared by the moments of contact of one service
 * @param confirmation null when nobody confirmed the roles
 * @param origin of the service; that of the revision stands in {@code saved}
 */
public record ServiceRecord(
        UUID id,
        int revision,
        int currentRevision,
        UUID momentGroup,
        ServiceDraft facts,
        Status status,
        Origin origin,
        Assessment assessment,
        @Nullable Confirmation confirmation,
        Saved saved,
        Instant createdAt) {

    /**
     * By whom, when, why and how a revision was saved.
     *
     * @param editor the name of whoever saved it, or the remark that it was erased
     * @param restoredFrom the number of the older revision that it brings back; null for most
     */
    public record Saved(
            Instant at,
            String editor,
            String reason,
            Origin origin,
            @Nullable Integer restoredFrom) {

        /** By whoever acts at this moment: the trail knows who that is. */
        static Saved now(Instant now, Origin origin, String reason) {
            return new Saved(now, "", reason, origin, null);
        }
    }

    public boolean isConfirmed() {
        return confirmation != null;
    }

    /** Whether a reader sees it: one who may not see everything sees confirmed services alone. */
    public boolean isSeen(boolean everything) {
        return everything || status == Status.VASTGESTELD;
    }

    public boolean isCurrent() {
        return revision == currentRevision;
    }

    /** The roles that count: the confirmed ones where there is a confirmation, else the derived ones. */
    public Set<CitizenRole> roles(Perspective perspective) {
        return Optional.ofNullable(confirmation)
                .map(confirmed -> confirmed.roles(perspective))
                .orElseGet(() -> assessment.roles(perspective));
    }

    /** The roles that count for the citizen in the transaction. */
    public Set<CitizenRole> transactionRoles() {
        return roles(Perspective.TRANSACTIE);
    }

    /** The roles that the rules derive for the citizen in the transaction. */
    public Set<CitizenRole> derivedTransactionRoles() {
        return assessment.roles(Perspective.TRANSACTIE);
    }

    /** The roles that the rules derive for others with an interest. */
    public Set<CitizenRole> derivedThirdRoles() {
        return assessment.roles(Perspective.DERDE);
    }

    /** Whether a person confirmed other roles than the rules derive. */
    public boolean isDeviating() {
        return confirmation != null && confirmation.isDeviating();
    }

    /** The roles that count for others with an interest. */
    public Set<CitizenRole> thirdRoles() {
        return roles(Perspective.DERDE);
    }

    /** The sub-kinds, as the rules derive them, of the roles that count. */
    public Set<Subkind> subkinds() {
        return Arrays.stream(Perspective.values())
                .flatMap(perspective -> assessment.hits(perspective).stream()
                        .filter(rule -> roles(perspective).contains(rule.role())))
                .flatMap(rule -> rule.findSubkind().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
