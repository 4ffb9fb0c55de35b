package nl.rolwijzer.language;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.Basis;
import nl.rolwijzer.assessment.FaultKind;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.RulebookFault;
import nl.rolwijzer.assessment.Source;
import nl.rolwijzer.assessment.Statement;
import nl.rolwijzer.assessment.YamlFaults;
import nl.rolwijzer.assessment.YamlPlace;
import nl.rolwijzer.assessment.YamlReader;

/** A text of data that ships beside a rulebook and cites its sources, while it is being read. */
final class ShippedText {

    private final String name;
    private final YamlFaults faults;
    private final CitedSources sources;
    private final YamlPlace root;

    /** @param name what it is called where something is wrong with it */
    ShippedText(String name, String text, Rulebook rulebook) {
        this.name = name;
        this.faults = new YamlFaults(name);
        this.sources = new CitedSources(rulebook);
        this.root = YamlReader.read(text, faults);
    }

    /** What stands under this key, which is the only one beside the version. */
    YamlPlace under(String key) {
        root.allow("version", key);
        if (!root.get("version").text().matches("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}")) {
            root.get("version").fault(FaultKind.NOT_A_VERSION);
        }
        return root.get(key);
    }

    /** A claim with its ground and sources, of which other keys may say more. */
    Statement statement(YamlPlace place) {
        return new Statement(
                place.bilingualAmongOthers(), place.get("basis").value().oneOf(Basis.class), cited(place));
    }

    List<Source> cited(YamlPlace place) {
        return place.get("source").oneOrMore().stream().flatMap(this::lookUp).toList();
    }

    private Stream<Source> lookUp(YamlPlace place) {
        if (sources.find(place.text()).isEmpty()) {
            place.fault(FaultKind.UNKNOWN_SOURCE, place.text());
        }
        return sources.find(place.text()).stream();
    }

    /**
     * What was read of it.
     *
     * @throws IllegalArgumentException when anything in it was wrong; it names every fault
     */
    <T> T checked(T read) {
        List<RulebookFault> found = faults.inOrder();
        if (!found.isEmpty()) {
            throw new IllegalArgumentException(found.stream()
                    .map(RulebookFault::toString)
                    .collect(Collectors.joining("\n", name + " has faults:\n", "")));
        }
        return read;
    }
}
