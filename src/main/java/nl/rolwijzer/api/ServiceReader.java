package nl.rolwijzer.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.rolwijzer.catalogue.Deviation;
import nl.rolwijzer.catalogue.DraftFields;
import nl.rolwijzer.catalogue.DraftTexts;
import nl.rolwijzer.catalogue.ServiceDraft;
import nl.rolwijzer.catalogue.Status;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Turns a body into the description of a service; what is wrong with its form goes to the faults, and is empty here. */
final class ServiceReader {

    private static final String STATUS = "status";
    private static final String REASON = "reden";
    private static final String ANSWERS = "antwoorden";
    private static final String EXPLANATIONS = "toelichtingen";
    private static final String DEVIATION = "afwijking";
    private static final List<String> STATUSES = List.of(Status.CONCEPT.id(), Status.VASTGESTELD.id());

    /** Every property that has one text. */
    private static final List<String> TEXTS = texts();

    private static final String[] KNOWN = Stream.concat(TEXTS.stream(), Stream.of(ANSWERS, EXPLANATIONS, DEVIATION))
            .toArray(String[]::new);

    private final Faults faults;
    private final ReadValues values;
    private final Map<String, String> texts = new HashMap<>();
    private Map<String, List<String>> answers = Map.of();
    private Map<String, String> explanations = Map.of();
    private @Nullable Deviation deviation;

    ServiceReader(Faults faults) {
        this.faults = faults;
        this.values = new ReadValues(faults);
    }

    ServiceCall read(JsonNode body) {
        if (!body.isObject()) {
            faults.add(Expected.OBJECT.missedAt(JsonPointer.empty()));
        }
        body.forEachEntry(
                (name, value) -> property(name, value, JsonPointer.empty().appendProperty(name)));
        String status = texts.getOrDefault(STATUS, "");
        if (!status.isEmpty() && !STATUSES.contains(status)) {
            String known = String.join(", ", STATUSES);
            faults.add(Fault.of(
                    JsonPointer.empty().appendProperty(STATUS), FaultCode.UNKNOWN_VALUE, "api.fout.keuze", known));
        }
        return new ServiceCall(
                draft(), status.equals(Status.VASTGESTELD.id()), texts.getOrDefault(REASON, ""), body.toString());
    }

    private void property(String name, JsonNode value, JsonPointer at) {
        if (TEXTS.contains(name)) {
            texts.put(name, values.text(value, at));
        } else if (name.equals(ANSWERS)) {
            answers = values.object(value, at, values::texts);
            answers.values().removeIf(List::isEmpty);
        } else if (name.equals(EXPLANATIONS)) {
            explanations = values.object(value, at, values::text);
        } else if (name.equals(DEVIATION)) {
            deviation = new DeviationReader(faults).read(value, at);
        } else {
            faults.add(Fault.unknownProperty(at, KNOWN));
        }
    }

    private ServiceDraft draft() {
        return new ServiceDraft(
                text("naam"),
                text("omschrijving"),
                text("doel_burger"),
                text("doel_samenleving"),
                text("organisatie"),
                text("grondslag"),
                text("grondslag_url"),
                text("upl_naam"),
                text("upl_uri"),
                answers,
                explanations,
                text(DraftFields.REVIEW_DATE),
                deviation,
                text(DraftFields.LEGAL_DOMAIN));
    }

    private String text(String name) {
        return texts.getOrDefault(name, "");
    }

    private static List<String> texts() {
        List<String> names = new ArrayList<>(DraftTexts.OF_A_SERVICE.keySet());
        names.addAll(List.of(DraftFields.REVIEW_DATE, DraftFields.LEGAL_DOMAIN, STATUS, REASON));
        return List.copyOf(names);
    }
}
