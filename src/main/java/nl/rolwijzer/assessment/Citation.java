package nl.rolwijzer.assessment;

import java.util.List;

/** A work with the places in it that something rests on. */
public record Citation(Work work, List<Text> places) {

    public Citation {
        places = List.copyOf(places);
    }
}
