package nl.rolwijzer.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.assessment.FaultKind;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Questionnaire;
import nl.rolwijzer.assessment.YamlPlace;

/** Reads what cues say: options by question, of their own and of the kind of service that they point at. */
final class SaysReader {

    private final Questionnaire questionnaire;
    private final Map<String, Map<String, List<String>>> kinds = new LinkedHashMap<>();

    SaysReader(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    void readKinds(YamlPlace place) {
        place.fields().forEach((id, says) -> kinds.put(id, options(says)));
    }

    /** What a cue says itself goes before what its kind says of the same question. */
    Map<String, List<String>> says(YamlPlace cue) {
        Map<String, List<String>> says = new LinkedHashMap<>();
        cue.find("kind").ifPresent(kind -> says.putAll(kind(kind)));
        cue.find("says").ifPresent(own -> says.putAll(options(own)));
        if (says.isEmpty()) {
            cue.fault(FaultKind.KEY_MISSING, "says");
        }
        return says;
    }

    private Map<String, List<String>> kind(YamlPlace place) {
        Map<String, List<String>> says = kinds.get(place.text());
        if (says == null) {
            place.fault(FaultKind.UNKNOWN_WORD, "kind", place.text());
            return Map.of();
        }
        return says;
    }

    private Map<String, List<String>> options(YamlPlace place) {
        Map<String, List<String>> options = new LinkedHashMap<>();
        place.fields().forEach((id, named) -> options.put(id, options(id, named)));
        return options;
    }

    private List<String> options(String id, YamlPlace place) {
        Question question = questionnaire.question(id).orElse(null);
        if (question == null) {
            place.fault(FaultKind.UNKNOWN_QUESTION, id);
            return List.of();
        }
        return place.oneOrMore().stream()
                .map(option -> option(question, option))
                .toList();
    }

    private static String option(Question question, YamlPlace place) {
        String id = place.text();
        if (question.option(id).isEmpty()) {
            place.fault(FaultKind.UNKNOWN_OPTION, id, question.id());
        }
        return id;
    }
}
