package nl.rolwijzer.catalogue;

import java.util.List;
import nl.rolwijzer.assessment.RulebookChange;
import nl.rolwijzer.assessment.RulebookFault;

/** What became of a rulebook that was handed in. */
public sealed interface AddResult {

    /** It is kept now. */
    record Added(String version) implements AddResult {}

    /** Exactly this one was kept before. */
    record AlreadyKept(String version) implements AddResult {}

    /** It cannot be read; these are all its faults. */
    record Invalid(List<RulebookFault> faults) implements AddResult {

        public Invalid {
            faults = List.copyOf(faults);
        }
    }

    /** Another rulebook has this version; {@code expected} is the first one that is free and says what changes. */
    record VersionTaken(String version, String expected) implements AddResult {}

    /** Ids are taken out or mean something else. */
    record PromisesBroken(List<RulebookChange.Detail> broken) implements AddResult {

        public PromisesBroken {
            broken = List.copyOf(broken);
        }
    }

    /** Its version promises less change than there is; handed in once more it is kept all the same. */
    record Understated(RulebookChange change) implements AddResult {}
}
