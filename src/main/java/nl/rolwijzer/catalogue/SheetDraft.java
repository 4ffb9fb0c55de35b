package nl.rolwijzer.catalogue;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A sheet that somebody wants to keep. Whoever makes one has checked its texts by a {@link TextRule}.
 *
 * @param basedOn the number of the version that was on the screen; 0 when there was none
 * @param submission the id of what was sent: sending it twice keeps it once
 * @param content JSON of what nobody typed freely, the same for the same facts
 * @param texts the typed texts by their field, a promise: the trail commits to a text under its name
 */
public record SheetDraft(
        UUID service,
        SheetKind kind,
        int basedOn,
        UUID submission,
        Origin origin,
        String content,
        SortedMap<String, String> texts) {

    public SheetDraft {
        SortedMap<String, String> filled = new TreeMap<>();
        texts.forEach((field, text) -> filled.put(field, TextRule.normalise(text)));
        filled.values().removeIf(String::isEmpty);
        texts = Collections.unmodifiableSortedMap(filled);
    }

    /** Whether a version says nothing else. */
    boolean says(Sheet sheet) {
        return content.equals(sheet.content()) && texts.equals(sheet.texts());
    }
}
