package nl.rolwijzer.api;

/** How many items a caller wants at once, as the parameter {@code aantal} says. */
final class PageSize {

    static final String NAME = "aantal";
    static final int USUAL = 50;
    static final int MOST = 200;

    private PageSize() {}

    static boolean isRight(String text) {
        return text.matches("[0-9]{1,3}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MOST;
    }

    /** The usual size when nothing was said, or nothing that is right. */
    static int read(String text) {
        return isRight(text) ? Integer.parseInt(text) : USUAL;
    }

    static Fault fault() {
        return Fault.ofParameter(NAME, FaultCode.UNKNOWN_VALUE, "api.fout.aantal", MOST);
    }
}
