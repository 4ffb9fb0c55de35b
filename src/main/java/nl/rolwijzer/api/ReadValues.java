package nl.rolwijzer.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Reads values of a body, strictly: no number or truth value passes for a text. What is null was not said. */
record ReadValues(Faults faults) {

    String text(JsonNode value, JsonPointer at) {
        if (value.isString()) {
            return value.stringValue();
        }
        expect(value, Expected.PROSE, at);
        return "";
    }

    List<String> texts(JsonNode list, JsonPointer at) {
        List<String> texts = new ArrayList<>();
        if (list.isArray()) {
            for (int i = 0; i < list.size(); i++) {
                JsonNode item = list.get(i);
                if (item.isNull()) {
                    faults.add(Expected.PROSE.missedAt(at.appendIndex(i)));
                }
                texts.add(text(item, at.appendIndex(i)));
            }
        } else {
            expect(list, Expected.LIST, at);
        }
        return texts;
    }

    /** The values of an object by their names. */
    <T> Map<String, T> object(JsonNode object, JsonPointer at, BiFunction<JsonNode, JsonPointer, T> reader) {
        Map<String, T> values = new LinkedHashMap<>();
        if (!object.isObject()) {
            expect(object, Expected.OBJECT, at);
        }
        object.forEachEntry((name, value) -> values.put(name, reader.apply(value, at.appendProperty(name))));
        return values;
    }

    /** Something else than was expected, and not null, is a fault. */
    void expect(JsonNode value, Expected expected, JsonPointer at) {
        if (!value.isNull()) {
            faults.add(expected.missedAt(at));
        }
    }
}
