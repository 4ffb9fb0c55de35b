package nl.rolwijzer.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The questions of a rulebook, in order; turns ids from outside into answers and says what is wrong with them. */
public record Questionnaire(Text intro, List<Question> questions) {

    public Questionnaire {
        questions = List.copyOf(questions);
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** Every fault of these raw answers (question id to option ids), in the order in which they were given. */
    public List<AnswerFault> faults(Map<String, ? extends Collection<String>> raw) {
        List<AnswerFault> faults = new ArrayList<>();
        raw.forEach((id, given) -> question(id)
                .ifPresentOrElse(
                        question -> faults.addAll(faults(question, List.copyOf(given))),
                        () -> faults.add(new AnswerFault(AnswerFault.Kind.UNKNOWN_QUESTION, id, -1, id))));
        return List.copyOf(faults);
    }

    private static List<AnswerFault> faults(Question question, List<String> given) {
        List<AnswerFault> faults = new ArrayList<>();
        Set<String> distinct = new LinkedHashSet<>(given);
        for (int i = 0; i < given.size(); i++) {
            String id = given.get(i);
            if (!id.equals(Question.UNKNOWN) && question.option(id).isEmpty()) {
                faults.add(new AnswerFault(AnswerFault.Kind.UNKNOWN_OPTION, question.id(), i, id));
            }
        }
        combinations(question, distinct).forEach(kind -> faults.add(new AnswerFault(kind, question.id(), -1, "")));
        return faults;
    }

    private static List<AnswerFault.Kind> combinations(Question question, Set<String> given) {
        List<AnswerFault.Kind> kinds = new ArrayList<>();
        boolean unknown = given.contains(Question.UNKNOWN);
        int several = given.size() - (unknown ? 1 : 0);
        if (unknown && several > 0) {
            kinds.add(AnswerFault.Kind.UNKNOWN_BESIDE_OPTION);
        }
        if (!question.multiple() && several > 1) {
            kinds.add(AnswerFault.Kind.MORE_THAN_ONE_OPTION);
        }
        boolean exclusive =
                given.stream().flatMap(id -> question.option(id).stream()).anyMatch(Option::exclusive);
        if (question.multiple() && several > 1 && exclusive) {
            kinds.add(AnswerFault.Kind.EXCLUSIVE_BESIDE_OPTION);
        }
        return kinds;
    }

    /**
     * The answers that these ids stand for. What has a fault is left out, and "I do not know" beside an option is no
     * answer yet: whoever must not lose anything asks for the {@link #faults} first.
     */
    public Answers read(Map<String, ? extends Collection<String>> raw) {
        long[] chosen = new long[questions.size()];
        boolean[] unknown = new boolean[questions.size()];
        for (Question question : questions) {
            Collection<String> given = raw.get(question.id());
            if (given != null) {
                boolean open = given.contains(Question.UNKNOWN);
                unknown[question.index()] = open;
                chosen[question.index()] = open ? 0 : question.bits(given);
            }
        }
        return new Answers(this, chosen, unknown);
    }
}
