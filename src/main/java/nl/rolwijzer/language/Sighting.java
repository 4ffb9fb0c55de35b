package nl.rolwijzer.language;

import java.util.List;

/** A cue that was met in one part of the text; strength is its weight times what that part counts. */
record Sighting(Cue cue, int strength, List<String> words) {

    boolean says(String question, String option) {
        return cue.says(question, option);
    }
}
