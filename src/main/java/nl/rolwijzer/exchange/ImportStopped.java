package nl.rolwijzer.exchange;

/** Somebody stopped it: nothing of what was done stays. */
final class ImportStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
