package nl.rolwijzer.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.Option;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Text;
import nl.rolwijzer.catalogue.Folding;

/** The answers in a cell: options by their id or in the words of the form, with {@code |} between them. */
final class AnswerWords {

    private static final Set<String> UNKNOWN = Set.of("weet ik niet", "weet niet", "i do not know", "onbekend");

    private AnswerWords() {}

    /** What is no option of this question is given back as it is, so that it can be named as a fault. */
    static List<String> read(Question question, String cell) {
        return Arrays.stream(cell.split("\\|"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> id(question, word))
                .distinct()
                .toList();
    }

    private static String id(Question question, String word) {
        if (question.option(word).isPresent()) {
            return word;
        }
        String folded = Folding.fold(word);
        if (UNKNOWN.contains(folded)) {
            return Question.UNKNOWN;
        }
        return question.options().stream()
                .filter(option -> names(option).anyMatch(folded::equals))
                .map(Option::id)
                .findFirst()
                .orElse(word);
    }

    private static Stream<String> names(Option option) {
        return Stream.concat(
                        Stream.of(option.id()),
                        Stream.of(option.text(), option.summary()).flatMap(AnswerWords::of))
                .map(Folding::fold);
    }

    private static Stream<String> of(Text text) {
        return Stream.of(text.nl(), text.en());
    }
}
