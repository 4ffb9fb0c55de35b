package nl.rolwijzer.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers deciding answers, each question once and in questionnaire order. */
final class GivenAnswers {

    private final Map<Question, Long> options = new TreeMap<>(Comparator.comparingInt(Question::index));

    static List<GivenAnswer> deciding(Need need, Facts facts) {
        GivenAnswers found = new GivenAnswers();
        need.findDecidingAnswers(facts, found);
        return found.asList();
    }

    static List<GivenAnswer> merge(List<GivenAnswer> answers) {
        GivenAnswers merged = new GivenAnswers();
        answers.forEach(answer -> answer.options()
                .forEach(option ->
                        merged.add(answer.question(), answer.question().bit(option))));
        return merged.asList();
    }

    void add(Question question, long chosen) {
        if (chosen != 0) {
            options.merge(question, chosen, (one, other) -> one | other);
        }
    }

    private List<GivenAnswer> asList() {
        return options.entrySet().stream()
                .map(entry -> new GivenAnswer(entry.getKey(), entry.getKey().options(entry.getValue())))
                .toList();
    }
}
