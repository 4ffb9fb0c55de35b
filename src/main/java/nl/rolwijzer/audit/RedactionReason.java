package nl.rolwijzer.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Why a text or a name may be erased. */
public enum RedactionReason {
    PERSOONSGEGEVENS("persoonsgegevens"),
    VERZOEK("een verzoek van de betrokkene"),
    UIT_DIENST("vertrek"),
    VERGISSING("een vergissing"),
    ANDERS("een andere reden");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"))
            .withZone(ZoneId.of("Europe/Amsterdam"));

    private final String words;

    RedactionReason(String words) {
        this.words = words;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What takes the place of what was erased at this moment. */
    String remark(Instant erased) {
        return "[verwijderd op " + DAY.format(erased) + " wegens " + words + "]";
    }
}
