package nl.rolwijzer.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One of the plain questions that the civil servant answers. A choice is a bit set over its options, so that a
 * condition on it is one comparison.
 *
 * @param index its place in the questionnaire, from 0
 * @param multiple whether more than one option may be chosen
 * @param summary one to three words, for summaries
 * @param options at most {@value #MOST_OPTIONS}
 */
public record Question(
        int index, String id, boolean multiple, Text text, Text summary, Text help, List<Option> options) {

    /** The answer "I do not know": allowed for every question, and no option of any. */
    public static final String UNKNOWN = "weet_niet";

    static final int MOST_OPTIONS = 63;

    public Question {
        options = List.copyOf(options);
    }

    public Optional<Option> option(String optionId) {
        return options.stream().filter(option -> option.id().equals(optionId)).findFirst();
    }

    long bit(Option option) {
        return 1L << options.indexOf(option);
    }

    /** The bit set of these ids; what is no option of this question is left out. */
    long bits(Collection<String> ids) {
        long chosen = 0;
        for (int i = 0; i < options.size(); i++) {
            if (ids.contains(options.get(i).id())) {
                chosen |= 1L << i;
            }
        }
        return chosen;
    }

    /** The options of a bit set, in the order of the question. */
    List<Option> options(long chosen) {
        List<Option> found = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            if ((chosen & 1L << i) != 0) {
                found.add(options.get(i));
            }
        }
        return List.copyOf(found);
    }
}
