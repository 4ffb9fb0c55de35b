package nl.rolwijzer.dmn;

import java.util.List;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.AnsweredOneOf;
import nl.rolwijzer.assessment.Option;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Verdict;

/** Whether one of some answers to a question was chosen: what all conditions with the same answers come down to. */
final class AnswerDecision {

    private static final String OPEN = "Niet beantwoord, of: weet ik niet";
    private static final String OTHER = "Een ander antwoord";

    private AnswerDecision() {}

    static Decision of(AnsweredOneOf condition) {
        Question question = condition.question();
        List<Option> options = condition.options();
        return new Decision(
                Feel.name("feit_" + question.id() + "_" + joined(options, "_of_")),
                question.summary().nl() + ": "
                        + options.stream().map(option -> option.summary().nl()).collect(Collectors.joining(" of ")),
                question.text().nl(),
                "Dit geldt als een van deze antwoorden is gekozen: " + texts(options),
                DmnTypes.VERDICT,
                table(question, options));
    }

    private static DecisionTable table(Question question, List<Option> options) {
        return new DecisionTable(
                DecisionTable.Policy.FIRST,
                List.of(column(question)),
                List.of(new DecisionTable.Output(DmnTypes.VERDICT, "Oordeel")),
                "Antwoord",
                List.of(
                        row(open(question), Verdict.CANNOT_TELL, OPEN),
                        row(chosen(question, options), Verdict.APPLIES, texts(options)),
                        row(Feel.ANYTHING, Verdict.DOES_NOT_APPLY, OTHER)));
    }

    /** A test of a list fails on no list at all. */
    private static DecisionTable.Input column(Question question) {
        String name = Feel.name(question.id());
        String value = question.multiple() ? Feel.listOf(name) : name;
        return new DecisionTable.Input(name, value, question.text().nl(), DmnTypes.of(question));
    }

    private static String open(Question question) {
        return question.multiple()
                ? Feel.oneOf(List.of(Feel.EMPTY, Feel.has(Question.UNKNOWN)))
                : Feel.oneOf(List.of(Feel.NOTHING, Feel.text(Question.UNKNOWN)));
    }

    private static String chosen(Question question, List<Option> options) {
        return Feel.oneOf(options.stream()
                .map(Option::id)
                .map(id -> question.multiple() ? Feel.has(id) : Feel.text(id))
                .toList());
    }

    private static DecisionTable.Row row(String test, Verdict verdict, String remark) {
        return new DecisionTable.Row(List.of(test), List.of(Feel.verdict(verdict)), remark);
    }

    private static String joined(List<Option> options, String between) {
        return options.stream().map(Option::id).collect(Collectors.joining(between));
    }

    private static String texts(List<Option> options) {
        return options.stream().map(option -> option.text().nl()).collect(Collectors.joining(" / "));
    }
}
