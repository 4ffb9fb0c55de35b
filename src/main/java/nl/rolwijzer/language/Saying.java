package nl.rolwijzer.language;

import java.util.List;
import nl.rolwijzer.assessment.Text;
import nl.rolwijzer.assessment.Work;

/**
 * What one of the sources says of a word, in our words.
 *
 * @param places where in the work
 */
public record Saying(Work work, Text text, List<Text> places) {

    public Saying {
        places = List.copyOf(places);
    }
}
