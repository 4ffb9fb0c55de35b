package nl.rolwijzer.assessment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is answered to a questionnaire about one service; a question without answer, or with "I do not know", is open. */
public final class Answers {

    private final Questionnaire questionnaire;
    private final long[] chosen;
    private final boolean[] unknown;

    Answers(Questionnaire questionnaire, long[] chosen, boolean[] unknown) {
        this.questionnaire = questionnaire;
        this.chosen = chosen;
        this.unknown = unknown;
    }

    public List<Option> chosen(Question question) {
        return question.options(chosen[question.index()]);
    }

    public boolean isOpen(Question question) {
        return chosen[question.index()] == 0;
    }

    /** Whether somebody said something here, be it "I do not know". */
    public boolean isAnswered(Question question) {
        return !isOpen(question) || unknown[question.index()];
    }

    /** The ids as they are stored and exported: absent when unanswered, {@code weet_niet} when unknown. */
    public Map<String, List<String>> asMap() {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        for (Question question : questionnaire.questions()) {
            if (!isOpen(question)) {
                ids.put(question.id(), chosen(question).stream().map(Option::id).toList());
            } else if (unknown[question.index()]) {
                ids.put(question.id(), List.of(Question.UNKNOWN));
            }
        }
        return ids;
    }

    long bits(Question question) {
        return chosen[question.index()];
    }

    Answers with(Question question, long options) {
        long[] changed = chosen.clone();
        changed[question.index()] = options;
        return new Answers(questionnaire, changed, unknown);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers
                && questionnaire.equals(answers.questionnaire)
                && Arrays.equals(chosen, answers.chosen)
                && Arrays.equals(unknown, answers.unknown);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(chosen) + Arrays.hashCode(unknown);
    }

    @Override
    public String toString() {
        return asMap().toString();
    }
}
