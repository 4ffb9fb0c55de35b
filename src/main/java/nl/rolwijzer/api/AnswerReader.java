package nl.rolwijzer.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.assessment.Answers;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Questionnaire;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Turns a body into answers to a questionnaire; refuses it with every fault in it, when there is one. */
final class AnswerReader {

    private static final String ANSWERS = "antwoorden";

    private final Questionnaire questionnaire;
    private final Faults faults = new Faults();

    AnswerReader(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    Answers readOne(JsonNode body) {
        return new Items<>(faults, this::item).readOne(body);
    }

    List<Answers> readList(JsonNode body) {
        return new Items<>(faults, this::item).readList(body);
    }

    private Answers item(JsonNode item, JsonPointer at) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        if (!item.isObject()) {
            faults.add(Expected.OBJECT.missedAt(at));
            return questionnaire.read(given);
        }
        if (!item.hasNonNull(ANSWERS)) {
            faults.add(Fault.of(
                    at.appendProperty(ANSWERS), FaultCode.MISSING_ANSWERS, "api.fout.antwoorden_ontbreken", ANSWERS));
        }
        item.forEachEntry((name, value) -> {
            if (name.equals(ANSWERS)) {
                answers(value, at.appendProperty(name), given);
            } else {
                faults.add(Fault.unknownProperty(at.appendProperty(name), ANSWERS));
            }
        });
        return questionnaire.read(given);
    }

    private void answers(JsonNode answers, JsonPointer at, Map<String, List<String>> given) {
        if (!answers.isObject() && !answers.isNull()) {
            faults.add(Expected.OBJECT.missedAt(at));
        }
        answers.forEachEntry((id, value) -> questionnaire
                .question(id)
                .ifPresentOrElse(
                        question -> given.put(id, choice(question, value, at.appendProperty(id))),
                        () -> faults.add(Fault.of(
                                at.appendProperty(id), FaultCode.UNKNOWN_QUESTION, "api.fout.vraag_onbekend"))));
    }

    /** Null is an answer left open; every other value than a list is a fault. */
    private List<String> choice(Question question, JsonNode value, JsonPointer at) {
        ChoiceReader choice = new ChoiceReader(question, at);
        if (value.isArray()) {
            choice.read(value);
        } else if (!value.isNull()) {
            faults.add(Expected.LIST.missedAt(at));
        }
        choice.faults(questionnaire).forEach(faults::add);
        return choice.options();
    }
}
