package nl.rolwijzer.browsing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.rolwijzer.assessment.AnswerFault;
import nl.rolwijzer.assessment.Questionnaire;

/**
 * Answers as they stand in an address, valid or not.
 *
 * @param given question id to option ids
 */
record SentAnswers(Map<String, List<String>> given, List<AnswerFault> faults) {

    private static final Set<AnswerFault.Kind> UNKNOWN =
            Set.of(AnswerFault.Kind.UNKNOWN_QUESTION, AnswerFault.Kind.UNKNOWN_OPTION);

    static SentAnswers of(Map<String, List<String>> given, Questionnaire questionnaire) {
        return new SentAnswers(given, questionnaire.faults(given));
    }

    public boolean chose(String question, String option) {
        return given.getOrDefault(question, List.of()).contains(option);
    }

    /** Answers that cannot go together; while there are any, nothing can be said. */
    public List<AnswerFault> contradictions() {
        return faults.stream().filter(fault -> !UNKNOWN.contains(fault.kind())).toList();
    }

    /** Whether there are questions or options that do not exist; they count for nothing. */
    public boolean hasStrangers() {
        return faults.stream().map(AnswerFault::kind).anyMatch(UNKNOWN::contains);
    }
}
