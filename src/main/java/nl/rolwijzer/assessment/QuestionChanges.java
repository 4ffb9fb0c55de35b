package nl.rolwijzer.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What one questionnaire changes in the questions and options of another. */
record QuestionChanges(Questionnaire from, Questionnaire to) {

    List<RulebookChange.Detail> all() {
        List<RulebookChange.Detail> details = new ArrayList<>();
        for (Question question : from.questions()) {
            to.question(question.id())
                    .ifPresentOrElse(
                            same -> details.addAll(options(question, same)),
                            () -> details.add(
                                    new RulebookChange.Detail(RulebookChange.Kind.QUESTION_REMOVED, question.id())));
        }
        to.questions().stream()
                .map(Question::id)
                .filter(id -> from.question(id).isEmpty())
                .forEach(id -> details.add(new RulebookChange.Detail(RulebookChange.Kind.QUESTION_ADDED, id)));
        return details;
    }

    private static List<RulebookChange.Detail> options(Question before, Question after) {
        List<RulebookChange.Detail> details = new ArrayList<>();
        Function<Option, String> id = option -> before.id() + " > " + option.id();
        if (before.multiple() != after.multiple()) {
            details.add(new RulebookChange.Detail(RulebookChange.Kind.QUESTION_REDEFINED, before.id()));
        }
        for (Option option : before.options()) {
            Option same = after.option(option.id()).orElse(null);
            if (same == null) {
                details.add(new RulebookChange.Detail(RulebookChange.Kind.OPTION_REMOVED, id.apply(option)));
            } else if (same.exclusive() != option.exclusive()) {
                details.add(new RulebookChange.Detail(RulebookChange.Kind.OPTION_REDEFINED, id.apply(option)));
            }
        }
        after.options().stream()
                .filter(option -> before.option(option.id()).isEmpty())
                .forEach(option ->
                        details.add(new RulebookChange.Detail(RulebookChange.Kind.OPTION_ADDED, id.apply(option))));
        return details;
    }
}
