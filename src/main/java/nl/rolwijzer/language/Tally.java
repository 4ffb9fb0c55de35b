package nl.rolwijzer.language;

import java.util.List;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.Option;
import nl.rolwijzer.assessment.Question;

/** Weighs what was met against each other, question by question; leaves a question open rather than guess. */
record Tally(List<Sighting> sightings, Weighing weighing) {

    /** The options that the text points at, in the order of the question. */
    List<Hint> hints(Question question) {
        List<Option> strong = question.options().stream()
                .filter(option -> strength(question, option) >= weighing.least())
                .toList();
        return chosen(question, strong).map(option -> hint(question, option)).toList();
    }

    /** An option that excludes the others says "nothing of all this": it yields to any of them. */
    private Stream<Option> chosen(Question question, List<Option> strong) {
        List<Option> positive =
                strong.stream().filter(option -> !option.exclusive()).toList();
        List<Option> left = positive.isEmpty() ? strong : positive;
        int best = left.stream()
                .mapToInt(option -> strength(question, option))
                .max()
                .orElse(0);
        if (question.multiple()) {
            return left.stream().filter(option -> strength(question, option) * 100 >= best * weighing.share());
        }
        List<Option> first = left.stream()
                .filter(option -> strength(question, option) == best)
                .toList();
        return first.size() == 1 ? first.stream() : Stream.empty();
    }

    private int strength(Question question, Option option) {
        return saying(question, option).mapToInt(Sighting::strength).sum();
    }

    private Hint hint(Question question, Option option) {
        return new Hint(
                question,
                option,
                saying(question, option)
                        .flatMap(sighting -> sighting.words().stream())
                        .distinct()
                        .toList());
    }

    private Stream<Sighting> saying(Question question, Option option) {
        return sightings.stream().filter(sighting -> sighting.says(question.id(), option.id()));
    }
}
