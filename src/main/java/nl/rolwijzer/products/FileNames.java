package nl.rolwijzer.products;

/** The name of a file as a browser sends it: some send the whole path, and anything can be in it. */
final class FileNames {

    private static final int MOST = 200;

    private FileNames() {}

    /** The last part of it, without what cannot be stored. */
    static String shown(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        int[] kept = name.codePoints()
                .filter(character ->
                        !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE)
                .limit(MOST)
                .toArray();
        return new String(kept, 0, kept.length).strip();
    }
}
