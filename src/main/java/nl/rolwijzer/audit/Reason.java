package nl.rolwijzer.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Why something had to be erased: a reason of a fixed list, and what else there is to say; never what was erased. */
public record Reason(RedactionReason kind, String explanation) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"))
            .withZone(ZoneId.of("Europe/Amsterdam"));

    /** What is shown from now on instead of what was erased. */
    String remark(Instant now) {
        return "[verwijderd op " + DAY.format(now) + " wegens " + kind.words() + "]";
    }
}
