package nl.rolwijzer.language;

/** A row of words in a text, by their numbers; the end is exclusive. */
record Span(int start, int end) {

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
