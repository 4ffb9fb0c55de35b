package nl.rolwijzer.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.AnswerFault;
import nl.rolwijzer.assessment.Option;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Questionnaire;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Reads the list of options that was given to one question. */
final class ChoiceReader {

    private final Question question;
    private final JsonPointer at;
    private final List<String> options = new ArrayList<>();
    /** Where each option stood in the list that was given, of which values of another type are left out. */
    private final List<Integer> places = new ArrayList<>();

    private final List<Fault> wrongTypes = new ArrayList<>();

    ChoiceReader(Question question, JsonPointer at) {
        this.question = question;
        this.at = at;
    }

    void read(JsonNode list) {
        for (int i = 0; i < list.size(); i++) {
            JsonNode option = list.get(i);
            if (option.isString()) {
                options.add(option.stringValue());
                places.add(i);
            } else {
                wrongTypes.add(Expected.TEXT.missedAt(at.appendIndex(i)));
            }
        }
    }

    List<String> options() {
        return List.copyOf(options);
    }

    /** An exclusive option together with others is no fault here: it is judged as given. */
    Stream<Fault> faults(Questionnaire questionnaire) {
        Stream<Fault> wrongOptions =
                questionnaire.faults(Map.of(question.id(), options)).stream().flatMap(this::fault);
        return Stream.concat(wrongTypes.stream(), wrongOptions);
    }

    private Stream<Fault> fault(AnswerFault fault) {
        return switch (fault.kind()) {
            case UNKNOWN_QUESTION -> throw new IllegalStateException("The question was looked up before.");
            case UNKNOWN_OPTION -> Stream.of(unknownOption(places.get(fault.index())));
            case MORE_THAN_ONE_OPTION ->
                Stream.of(Fault.of(at, FaultCode.MORE_THAN_ONE_OPTION, "api.fout.meer_dan_een"));
            case UNKNOWN_BESIDE_OPTION ->
                Stream.of(Fault.of(
                        at, FaultCode.UNKNOWN_BESIDE_OPTION, "api.fout.onbekend_naast_keuze", Question.UNKNOWN));
            case EXCLUSIVE_BESIDE_OPTION -> Stream.empty();
        };
    }

    private Fault unknownOption(int place) {
        String possible = question.options().stream().map(Option::id).collect(Collectors.joining(", "));
        return Fault.of(
                at.appendIndex(place), FaultCode.UNKNOWN_OPTION, "api.fout.keuze_onbekend", possible, Question.UNKNOWN);
    }
}
