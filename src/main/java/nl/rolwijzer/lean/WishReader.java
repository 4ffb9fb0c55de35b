package nl.rolwijzer.lean;

import java.util.List;
import java.util.Optional;
import nl.rolwijzer.assessment.FaultKind;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Source;
import nl.rolwijzer.assessment.Text;
import nl.rolwijzer.assessment.YamlPlace;
import org.jspecify.annotations.Nullable;

/** Reads one wish; what it cites is looked up in the rulebook. */
final class WishReader {

    private static final String MEASURE = "measure";

    private final Rulebook rulebook;

    WishReader(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The wish of a role, which has to say how it can be measured. */
    Wish read(YamlPlace place) {
        return wish(place, place.get(MEASURE).bilingual());
    }

    /** The wish of a sub-kind; what it leaves out of measuring the role has said. */
    Wish read(YamlPlace place, Wish ofRole) {
        return wish(place, place.find(MEASURE).map(YamlPlace::bilingual).orElse(ofRole.measure()));
    }

    private Wish wish(YamlPlace place, @Nullable Text measure) {
        place.allow("nl", "en", MEASURE, "basis", "source");
        return new Wish(
                place.bilingualAmongOthers(),
                measure,
                place.get("basis").value().oneOf(Ground.class),
                cited(place.get("source")));
    }

    private List<Source> cited(YamlPlace list) {
        return list.items().stream().flatMap(place -> source(place).stream()).toList();
    }

    private Optional<Source> source(YamlPlace place) {
        Optional<Source> source = rulebook.source(place.text());
        if (source.isEmpty()) {
            place.fault(FaultKind.UNKNOWN_SOURCE, place.text());
        }
        return source;
    }
}
