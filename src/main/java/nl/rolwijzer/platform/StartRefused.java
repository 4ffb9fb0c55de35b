package nl.rolwijzer.platform;

/** Rolwijzer cannot start; the message is the one sentence that says what to do about it. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefused(String sentence) {
        super(sentence);
    }
}
