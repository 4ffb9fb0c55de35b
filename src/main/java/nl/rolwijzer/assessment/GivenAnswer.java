package nl.rolwijzer.assessment;

import java.util.List;

/** An answer that decided something: the question with the chosen options that mattered. */
public record GivenAnswer(Question question, List<Option> options) {

    public GivenAnswer {
        options = List.copyOf(options);
    }
}
