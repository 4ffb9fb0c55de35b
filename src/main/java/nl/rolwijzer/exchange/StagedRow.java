package nl.rolwijzer.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rolwijzer.catalogue.DraftFault;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list as it waits, and what became of it.
 *
 * @param cells empty once the run has ended
 * @param kind null until it is judged
 * @param service that it is about; null for one that is new
 * @param basedOn the revision that it was compared with
 * @param revision that was made of it
 * @param stays whether taking the run back left the service alone
 */
record StagedRow(
        long line,
        List<String> cells,
        @Nullable RowKind kind,
        @Nullable UUID service,
        @Nullable Integer basedOn,
        List<DraftFault> faults,
        @Nullable Integer revision,
        boolean stays) {

    /** Whether it makes or made a revision. */
    boolean writes() {
        return kind == RowKind.NIEUW || kind == RowKind.GEWIJZIGD;
    }

    /** Whether this is what the row was found to mean before. */
    boolean agrees(Judgement judgement) {
        return kind == judgement.kind()
                && Optional.ofNullable(service).equals(Optional.ofNullable(judgement.service()))
                && Optional.ofNullable(basedOn).equals(Optional.ofNullable(judgement.basedOn()));
    }
}
