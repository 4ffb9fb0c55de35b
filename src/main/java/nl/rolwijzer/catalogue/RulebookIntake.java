package nl.rolwijzer.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.InvalidRulebook;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.RulebookChange;
import nl.rolwijzer.assessment.RulebookReader;
import nl.rolwijzer.assessment.Version;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a rulebook in, to be tried and perhaps taken into use; what is wrong with it is said before it is kept. */
@Component
public class RulebookIntake {

    private final Rulebooks rulebooks;
    private final RulebookShelf shelf;
    private final RulebookLog log;
    private final TransactionTemplate transaction;

    RulebookIntake(Rulebooks rulebooks, RulebookShelf shelf, RulebookLog log, TransactionTemplate transaction) {
        this.rulebooks = rulebooks;
        this.shelf = shelf;
        this.log = log;
        this.transaction = transaction;
    }

    /**
     * Keeps a rulebook, but does not take it into use.
     *
     * @param warned whether whoever hands it in was told that its version promises too little
     */
    public AddResult add(String text, boolean warned) {
        Rulebook rulebook;
        try {
            rulebook = RulebookReader.read(text);
        } catch (InvalidRulebook invalid) {
            return new AddResult.Invalid(invalid.faults());
        }
        RulebookChange change = RulebookChange.between(rulebooks.active(), rulebook);
        return refusal(rulebook, change, warned).orElseGet(() -> keep(rulebook, change));
    }

    private Optional<AddResult> refusal(Rulebook rulebook, RulebookChange change, boolean warned) {
        Optional<AddResult> known = known(rulebook, change);
        if (known.isPresent()) {
            return known;
        }
        List<RulebookChange.Detail> broken = broken(rulebook, change);
        if (!broken.isEmpty()) {
            return Optional.of(new AddResult.PromisesBroken(broken));
        }
        return change.understatesItself() && !warned
                ? Optional.of(new AddResult.Understated(change))
                : Optional.empty();
    }

    private Optional<AddResult> known(Rulebook rulebook, RulebookChange change) {
        Rulebook.Edition edition = rulebook.edition();
        return rulebooks
                .find(edition.version())
                .map(other -> other.edition().sha256().equals(edition.sha256())
                        ? new AddResult.AlreadyKept(edition.version())
                        : new AddResult.VersionTaken(edition.version(), firstFree(change)));
    }

    private String firstFree(RulebookChange change) {
        Version version = change.expected();
        while (rulebooks.find(version.toString()).isPresent()) {
            version = version.next(change.part());
        }
        return version.toString();
    }

    /** Nothing of the one in force may be gone, and no id of any that ever was may mean something else. */
    private List<RulebookChange.Detail> broken(Rulebook rulebook, RulebookChange change) {
        Stream<RulebookChange.Detail> ever = shelf.all().stream()
                .filter(ShelvedRulebook::wasEverActive)
                .map(earlier -> RulebookChange.between(rulebooks.edition(earlier.sha256()), rulebook))
                .flatMap(since -> since.brokenPromises().stream())
                .filter(detail -> !detail.kind().isRemoval());
        return Stream.concat(change.brokenPromises().stream(), ever).distinct().toList();
    }

    /** Should somebody else hand one in at the same moment, then the database keeps one of the two. */
    private AddResult keep(Rulebook rulebook, RulebookChange change) {
        try {
            transaction.executeWithoutResult(status -> log.add(rulebook.edition(), RulebookEvent.FORM));
            return new AddResult.Added(rulebook.edition().version());
        } catch (DataIntegrityViolationException lost) {
            return known(rulebook, change).orElseThrow(() -> lost);
        }
    }
}
