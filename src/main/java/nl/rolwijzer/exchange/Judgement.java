package nl.rolwijzer.exchange;

import java.util.List;
import java.util.UUID;
import nl.rolwijzer.catalogue.DraftFault;
import nl.rolwijzer.catalogue.ServiceRecord;
import org.jspecify.annotations.Nullable;

/**
 * What a row means for the catalogue.
 *
 * @param service that it is about; null for a new one without an id of its own
 * @param basedOn the revision that it was compared with
 */
record Judgement(
        long line,
        RowKind kind,
        @Nullable UUID service,
        @Nullable Integer basedOn,
        List<DraftFault> faults) {

    Judgement {
        faults = List.copyOf(faults);
    }

    static Judgement refused(long line, List<DraftFault> faults) {
        return new Judgement(line, RowKind.GEWEIGERD, null, null, faults);
    }

    static Judgement refused(long line, String code, Object... arguments) {
        return refused(line, List.of(new DraftFault("", code, List.of(arguments))));
    }

    static Judgement fresh(long line, @Nullable UUID ownId) {
        return new Judgement(line, RowKind.NIEUW, ownId, null, List.of());
    }

    static Judgement of(long line, ServiceRecord present, boolean changed) {
        RowKind kind = changed ? RowKind.GEWIJZIGD : RowKind.ONGEWIJZIGD;
        return new Judgement(line, kind, present.id(), present.revision(), List.of());
    }
}
