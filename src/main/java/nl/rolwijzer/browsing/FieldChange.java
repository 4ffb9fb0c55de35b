package nl.rolwijzer.browsing;

import java.util.List;

/** A field that says something else in another revision, in the words of the screen. */
record FieldChange(String label, String before, String after) {

    /** The text before, with what went marked. */
    public List<WordChanges.Piece> gone() {
        return WordChanges.of(before, after);
    }

    /** The text after, with what came marked. */
    public List<WordChanges.Piece> come() {
        return WordChanges.of(after, before);
    }
}
