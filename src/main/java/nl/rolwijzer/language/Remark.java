package nl.rolwijzer.language;

import java.util.List;
import java.util.Optional;
import nl.rolwijzer.assessment.MarketWord;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Text;

/**
 * A word of the market that the texts of a service use: where, whether it fits there, and who thinks what of it. Advice, which
 * stops nobody.
 *
 * @param occurrences in the order of reading; at least one
 * @param sayings what each of the authors says of the word; nothing of one who does not mention it
 */
public record Remark(MarketWord word, Fit fit, List<Occurrence> occurrences, List<Saying> sayings) {

    public Remark {
        occurrences = List.copyOf(occurrences);
        sayings = List.copyOf(sayings);
    }

    public boolean isQuestioned() {
        return fit == Fit.QUESTIONED;
    }

    /** The names of the roles that the word goes with. */
    public List<Text> fittingRoles(Rulebook rulebook) {
        return word.fitting().stream()
                .sorted()
                .map(role -> rulebook.profile(role).name())
                .toList();
    }

    /** What the work with this id says of the word. */
    public Optional<Saying> saying(String work) {
        return sayings.stream()
                .filter(saying -> saying.work().id().equals(work))
                .findFirst();
    }
}
