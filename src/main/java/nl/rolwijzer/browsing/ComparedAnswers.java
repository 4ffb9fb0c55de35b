package nl.rolwijzer.browsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.rolwijzer.assessment.Answers;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.Option;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.catalogue.ServiceRecord;

/** Sets the answers of several services beside each other, question by question. */
final class ComparedAnswers {

    private ComparedAnswers() {}

    /**
     * What is answered to a question.
     *
     * @param unknown whether the answer is "I do not know"
     */
    record Given(List<Option> options, boolean unknown) {}

    /** Every question that any of their rulebooks asks, by the words of the first that does. */
    static List<ComparedRow<Question, Given>> rows(List<ServiceRecord> services) {
        List<Question> questions = new ArrayList<>();
        services.stream()
                .flatMap(service -> service.assessment().rulebook().questionnaire().questions().stream())
                .filter(question ->
                        questions.stream().noneMatch(known -> known.id().equals(question.id())))
                .forEach(questions::add);
        return questions.stream()
                .map(question -> new ComparedRow<>(
                        question,
                        services.stream()
                                .map(service -> cell(service.assessment(), question.id()))
                                .toList()))
                .toList();
    }

    private static ComparedRow.Cell<Given> cell(Assessment assessment, String question) {
        Answers answers = assessment.answers();
        Given given = assessment
                .rulebook()
                .questionnaire()
                .question(question)
                .map(asked -> new Given(answers.chosen(asked), answers.isOpen(asked) && answers.isAnswered(asked)))
                .orElse(new Given(List.of(), false));
        return new ComparedRow.Cell<>(Optional.ofNullable(answers.asMap().get(question)), given);
    }
}
