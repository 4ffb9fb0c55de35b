package nl.rolwijzer.exchange;

/** Since somebody looked at what a list would do, the catalogue has changed so that a row means something else. */
final class ImportOvertaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long line;

    ImportOvertaken(long line) {
        super("line " + line + " means something else by now");
        this.line = line;
    }

    long line() {
        return line;
    }
}
