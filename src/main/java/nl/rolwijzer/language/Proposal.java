package nl.rolwijzer.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.assessment.Answers;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Questionnaire;

/** The answers that a text points at, in the order of the questionnaire: for a person to accept, and no answers before. */
public record Proposal(List<Hint> hints) {

    public Proposal {
        hints = List.copyOf(hints);
    }

    /** The questions for which something is proposed. */
    public List<Question> questions() {
        return hints.stream().map(Hint::question).distinct().toList();
    }

    /** What is proposed for this question; nothing when the text says too little, or speaks with two tongues. */
    public List<Hint> hints(Question question) {
        return hints.stream().filter(hint -> hint.question().equals(question)).toList();
    }

    /** The answers as they would be when everything were accepted. */
    public Answers answers(Questionnaire questionnaire) {
        Map<String, Collection<String>> chosen = new LinkedHashMap<>();
        hints.forEach(hint -> chosen.computeIfAbsent(hint.question().id(), id -> new ArrayList<>())
                .add(hint.option().id()));
        return questionnaire.read(chosen);
    }
}
