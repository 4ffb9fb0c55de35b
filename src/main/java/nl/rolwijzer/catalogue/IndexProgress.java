package nl.rolwijzer.catalogue;

/**
 * How far the work on the index is.
 *
 * @param services how many documents have to be made
 * @param incomplete whether searches miss something meanwhile
 */
public record IndexProgress(long services, long done, boolean running, boolean incomplete) {

    static final IndexProgress NOTHING = new IndexProgress(0, 0, false, false);

    IndexProgress further(int made) {
        return new IndexProgress(services, done + made, running, incomplete);
    }

    IndexProgress ended() {
        return new IndexProgress(services, done, false, false);
    }
}
