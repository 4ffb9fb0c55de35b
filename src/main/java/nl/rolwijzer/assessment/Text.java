package nl.rolwijzer.assessment;

import java.util.Locale;

/** A sentence of the rulebook in both languages, so that every screen and every export chooses its own. */
public record Text(String nl, String en) {

    /** The English words for an English reader, the Dutch ones for everybody else. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : nl;
    }
}
