package nl.rolwijzer.catalogue;

/** No rulebook of this version is kept, or none that the reader may see. */
public final class RulebookNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RulebookNotFound(String version) {
        super("no rulebook " + version);
    }
}
