package nl.rolwijzer.assessment;

import java.util.List;

/** A rule that cannot be told, with the questions that keep it open, in questionnaire order. */
public record Possibility(Rule rule, List<Question> openQuestions) {

    public Possibility {
        openQuestions = List.copyOf(openQuestions);
    }
}
