package nl.rolwijzer.audit;

/** The trail cannot be signed; the message says to whoever installs Rolwijzer what to do about it. */
final class KeyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyRefused(String sentence) {
        super(sentence);
    }
}
