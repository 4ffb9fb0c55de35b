package nl.rolwijzer.audit;

import java.util.Locale;

/** Why a text or a name may be erased. */
public enum RedactionReason {
    PERSOONSGEGEVENS("persoonsgegevens"),
    VERZOEK("een verzoek van de betrokkene"),
    UIT_DIENST("vertrek"),
    VERGISSING("een vergissing"),
    ANDERS("een andere reden");

    private final String words;

    RedactionReason(String words) {
        this.words = words;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in the remark that takes the place of what was erased, after "wegens". */
    String words() {
        return words;
    }
}
