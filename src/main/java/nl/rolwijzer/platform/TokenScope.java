package nl.rolwijzer.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What another system may do here with its token. The ids are promises. */
public enum TokenScope {
    /** Search and read services, with all their revisions. */
    LEZEN,
    /** Describe services, revise and confirm them. */
    SCHRIJVEN,
    /** Take whole lists out as files. */
    UITVOER;

    /** The id in forms, database and trail. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What Spring Security calls it. */
    public String authority() {
        return "TOKEN_" + name();
    }

    public static Optional<TokenScope> find(String id) {
        return Arrays.stream(values()).filter(scope -> scope.id().equals(id)).findFirst();
    }
}
