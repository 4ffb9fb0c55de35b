package nl.rolwijzer.catalogue;

import java.util.List;

/** What became of taking a rulebook into use. */
public sealed interface ActivationResult {

    /** It is in force now, and the services are being judged by it. */
    record Activated() implements ActivationResult {}

    /** It was in force already. */
    record AlreadyInForce() implements ActivationResult {}

    /** Somebody took another rulebook into use since its dry run was shown. */
    record Overtaken() implements ActivationResult {}

    /** The reason is missing or cannot be kept. */
    record Refused(List<DraftFault> faults) implements ActivationResult {

        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
