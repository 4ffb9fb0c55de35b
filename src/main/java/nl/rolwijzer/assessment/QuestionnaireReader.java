package nl.rolwijzer.assessment;

import java.util.ArrayList;
import java.util.List;

/** Reads the questions with their options. */
final class QuestionnaireReader {

    private QuestionnaireReader() {}

    static Questionnaire read(YamlPlace root) {
        List<Question> questions = new ArrayList<>();
        Ids ids = new Ids();
        for (YamlPlace place : root.get("questions").items()) {
            place.allow("id", "type", "short", "text", "help", "options");
            questions.add(question(questions.size(), ids.unique(place), place));
        }
        return new Questionnaire(root.get("intro").bilingual(), questions);
    }

    private static Question question(int index, String id, YamlPlace place) {
        boolean multiple = place.get("type").value().oneOf(Choice.class) == Choice.MULTIPLE;
        List<Option> options = options(place.get("options"), multiple);
        return new Question(
                index,
                id,
                multiple,
                place.get("text").bilingual(),
                place.get("short").bilingual(),
                place.get("help").bilingual(),
                options);
    }

    private static List<Option> options(YamlPlace list, boolean multiple) {
        List<Option> options = new ArrayList<>();
        Ids ids = new Ids();
        for (YamlPlace place : list.items()) {
            place.allow("id", "nl", "en", "short", "exclusive");
            boolean exclusive = place.find("exclusive")
                    .map(YamlPlace::value)
                    .map(YamlValue::truth)
                    .orElse(false);
            Option option = new Option(
                    ids.unique(place),
                    place.bilingualAmongOthers(),
                    place.get("short").bilingual(),
                    exclusive);
            if (option.id().equals(Question.UNKNOWN)) {
                place.fault(FaultKind.RESERVED_OPTION, Question.UNKNOWN);
            } else if (exclusive && !multiple) {
                place.fault(FaultKind.EXCLUSIVE_ALONE);
            }
            options.add(option);
        }
        if (options.size() > Question.MOST_OPTIONS) {
            list.fault(FaultKind.TOO_MANY_OPTIONS, Question.MOST_OPTIONS);
        }
        return options;
    }

    private enum Choice {
        SINGLE,
        MULTIPLE
    }
}
