package nl.rolwijzer.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * What a text field takes. Length is counted in code points, so that an emoji counts as one.
 *
 * @param most the greatest length
 * @param kind one line, several lines, or the address of a web page
 */
public record TextRule(String field, int most, Kind kind) {

    public static final TextRule NAME = new TextRule("naam", 200, Kind.LINE);
    static final TextRule DESCRIPTION = new TextRule("omschrijving", 5000, Kind.LINES);
    static final TextRule CITIZEN_PURPOSE = new TextRule("doel_burger", 5000, Kind.LINES);
    static final TextRule SOCIETY_PURPOSE = new TextRule("doel_samenleving", 5000, Kind.LINES);
    static final TextRule ORGANISATION = new TextRule("organisatie", 200, Kind.LINE);
    public static final TextRule LEGAL_BASIS = new TextRule("grondslag", 500, Kind.LINE);
    public static final TextRule LEGAL_BASIS_URL = new TextRule("grondslag_url", 2000, Kind.ADDRESS);
    static final TextRule UPL_NAME = new TextRule("upl_naam", 500, Kind.LINE);
    public static final TextRule UPL_URI = new TextRule("upl_uri", 2000, Kind.ADDRESS);
    static final TextRule REASON = new TextRule("reden", 500, Kind.LINE);
    static final TextRule DEVIATION = new TextRule(DraftTexts.DEVIATION, 2000, Kind.LINES);
    static final TextRule DISPUTE = new TextRule("tegenspraak", 2000, Kind.LINES);

    /** What a text may look like. */
    public enum Kind {
        LINE,
        LINES,
        ADDRESS
    }

    /** The explanation of the answer to a question. */
    static TextRule explanation(String questionId) {
        return new TextRule("toelichting." + questionId, 2000, Kind.LINES);
    }

    /** The text as it is stored: NFC, LF line ends, no white space around it. */
    public static String normalise(String text) {
        return Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                .strip();
    }

    /** What is wrong with a text that must be there. */
    List<DraftFault> required(String text) {
        String normalised = normalise(text);
        return normalised.isEmpty()
                ? List.of(DraftFault.of(field, "fout.leeg." + field))
                : check(normalised).stream().toList();
    }

    /** What is wrong with a normalised text; an empty one is never too short here. */
    public Optional<DraftFault> check(String text) {
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            return Optional.of(DraftFault.of(field, "fout.te_lang", most, length));
        }
        if (text.codePoints().anyMatch(this::isForbidden)) {
            return Optional.of(DraftFault.of(field, "fout.tekens"));
        }
        return kind == Kind.ADDRESS && !text.isEmpty() && !isAddress(text)
                ? Optional.of(DraftFault.of(field, "fout.adres"))
                : Optional.empty();
    }

    /** Control characters (but for new lines and tabs in longer texts) and halves of characters cannot be stored. */
    private boolean isForbidden(int character) {
        boolean layout = character == '\n' || character == '\t';
        return Character.getType(character) == Character.SURROGATE
                || Character.isISOControl(character) && !(layout && kind == Kind.LINES);
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
