package nl.rolwijzer.catalogue;

import java.util.List;
import java.util.UUID;

/** What became of a submission. Refusal is an outcome, not an exception: nothing that was typed is lost. */
public sealed interface SaveResult {

    /** It is kept, now or by an earlier sending of the same submission. */
    record Saved(UUID serviceId, int revision) implements SaveResult {}

    /** It is not kept; these are all its faults. */
    record Refused(List<DraftFault> faults) implements SaveResult {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** It is not kept, because somebody saved a newer revision since this one was opened. */
    record Overtaken(ServiceRecord current) implements SaveResult {}
}
