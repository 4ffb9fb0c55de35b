package nl.rolwijzer.language;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.rolwijzer.assessment.FaultKind;
import nl.rolwijzer.assessment.Questionnaire;
import nl.rolwijzer.assessment.RulebookFault;
import nl.rolwijzer.assessment.YamlFaults;
import nl.rolwijzer.assessment.YamlPlace;
import nl.rolwijzer.assessment.YamlReader;

/** Turns the text of a list of cues (YAML) into cues, or says everything that is wrong with it. */
public final class CueReader {

    private static final int MOST = 100;

    private final Questionnaire questionnaire;
    private final SaysReader says;
    private final YamlFaults faults = new YamlFaults("cues");
    private final Set<String> ids = new HashSet<>();

    private CueReader(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.says = new SaysReader(questionnaire);
    }

    /**
     * Reads and checks cues.
     *
     * @param questionnaire has the questions and options that the cues may name
     * @throws InvalidCues when there is a fault; every fault is named with its line
     */
    public static Cues read(String text, Questionnaire questionnaire) {
        return new CueReader(questionnaire).parse(text);
    }

    private Cues parse(String text) {
        YamlPlace root = YamlReader.read(text, faults).allow("version", "leads", "weighing", "kinds", "cues");
        String version = YamlReader.version(root.get("version"));
        String leading = leading(root.get("leads"));
        Weighing weighing = weighing(root.get("weighing"));
        says.readKinds(root.get("kinds"));
        List<Cue> cues = root.get("cues").items().stream().map(this::cue).toList();
        List<RulebookFault> found = faults.inOrder();
        if (!found.isEmpty()) {
            throw new InvalidCues(found);
        }
        return new Cues(version, leading, weighing, cues);
    }

    private String leading(YamlPlace place) {
        if (questionnaire.question(place.text()).isEmpty()) {
            place.fault(FaultKind.UNKNOWN_QUESTION, place.text());
        }
        return place.text();
    }

    private static Weighing weighing(YamlPlace place) {
        place.allow("name", "description", "legal_basis", "least", "share");
        return new Weighing(
                number(place.get("name")),
                number(place.get("description")),
                number(place.get("legal_basis")),
                number(place.get("least")),
                number(place.get("share")));
    }

    private Cue cue(YamlPlace place) {
        place.allow("id", "kind", "says", "weight", "words", "not", "unless");
        YamlPlace id = place.get("id");
        if (!ids.add(id.text())) {
            id.fault(FaultKind.ID_TWICE, id.text());
        }
        return new Cue(
                id.text(),
                place.find("weight").map(CueReader::number).orElse(1),
                says.says(place),
                phrases(place.get("words")),
                place.find("not").map(CueReader::phrases).orElse(List.of()),
                place.find("unless").map(CueReader::phrases).orElse(List.of()));
    }

    private static int number(YamlPlace place) {
        return place.value().number(1, MOST);
    }

    private static List<Phrase> phrases(YamlPlace list) {
        return list.items().stream().flatMap(place -> phrase(place).stream()).toList();
    }

    private static Optional<Phrase> phrase(YamlPlace place) {
        Optional<Phrase> phrase = Phrase.of(place.text());
        if (phrase.isEmpty()) {
            place.fault(FaultKind.NOT_WORDS);
        }
        return phrase;
    }
}
