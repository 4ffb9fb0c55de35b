package nl.rolwijzer.tables;

import org.jspecify.annotations.Nullable;

/** What somebody calls a file that they send. */
public final class SentName {

    private static final int LONGEST = 200;

    private static final String NAMELESS = "lijst";

    private SentName() {}

    /** Without the folders that some browsers add, and without what cannot be shown. */
    public static String shown(@Nullable String sent) {
        String full = sent == null ? "" : sent;
        String name = full.substring(Math.max(full.lastIndexOf('/'), full.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.isEmpty() ? NAMELESS : name.substring(0, Math.min(name.length(), LONGEST));
    }
}
