package nl.rolwijzer.language;

import java.util.List;
import nl.rolwijzer.assessment.Option;
import nl.rolwijzer.assessment.Question;

/** One proposed option, with the words that led to it as they stand in the text, those of the name first. */
public record Hint(Question question, Option option, List<String> words) {

    public Hint {
        words = List.copyOf(words);
    }
}
