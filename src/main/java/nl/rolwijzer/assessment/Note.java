package nl.rolwijzer.assessment;

import java.util.List;

/** A remark that gives no role; shown when it surely holds. */
public record Note(String id, When when, Text text, List<Source> sources) implements Sourced {

    public Note {
        sources = List.copyOf(sources);
    }
}
