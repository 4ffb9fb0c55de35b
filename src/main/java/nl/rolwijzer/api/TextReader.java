package nl.rolwijzer.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.rolwijzer.language.ServiceText;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Turns a body into what is written about services; refuses it with every fault in it, when there is one. */
final class TextReader {

    private static final String NAME = "naam";
    private static final String DESCRIPTION = "omschrijving";
    private static final String LEGAL_BASIS = "grondslag";
    private static final Set<String> KNOWN = Set.of(NAME, DESCRIPTION, LEGAL_BASIS);

    private final Faults faults = new Faults();

    ServiceText readOne(JsonNode body) {
        return new Items<>(faults, this::item).readOne(body);
    }

    List<ServiceText> readList(JsonNode body) {
        return new Items<>(faults, this::item).readList(body);
    }

    private ServiceText item(JsonNode item, JsonPointer at) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (!item.isObject()) {
            faults.add(Expected.OBJECT.missedAt(at));
        } else if (!item.hasNonNull(NAME)) {
            faults.add(Fault.of(at.appendProperty(NAME), FaultCode.MISSING_NAME, "api.fout.naam_ontbreekt", NAME));
        }
        item.forEachEntry((name, value) -> read(name, value, at.appendProperty(name), texts));
        return new ServiceText(
                texts.getOrDefault(NAME, ""), texts.getOrDefault(DESCRIPTION, ""), texts.getOrDefault(LEGAL_BASIS, ""));
    }

    private void read(String name, JsonNode value, JsonPointer at, Map<String, String> texts) {
        if (!KNOWN.contains(name)) {
            faults.add(Fault.unknownProperty(at, NAME, DESCRIPTION, LEGAL_BASIS));
        } else if (value.isString()) {
            texts.put(name, value.stringValue());
        } else if (!value.isNull()) {
            faults.add(Expected.PROSE.missedAt(at));
        }
    }
}
