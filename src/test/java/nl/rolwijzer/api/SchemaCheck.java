package nl.rolwijzer.api;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Holds an answer against the schema that the document has for it: as far as our document goes, and no looser than it. */
final class SchemaCheck {

    private final JsonNode document;
    private final List<String> faults = new ArrayList<>();

    SchemaCheck(JsonNode document) {
        this.document = document;
    }

    /** What in the answer is not as the schema has it; a property that the schema does not name is a fault too. */
    List<String> faults(JsonNode schema, JsonNode answer) {
        faults.clear();
        check(schema, answer, "");
        return List.copyOf(faults);
    }

    JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").stringValue().substring(1)) : schema;
    }

    private void check(JsonNode reference, JsonNode value, String place) {
        JsonNode schema = resolved(reference);
        if (value.isNull()) {
            expect(schema.path("nullable").asBoolean(false), place, "is null");
            return;
        }
        schema.path("allOf").valueStream().forEach(part -> check(part, value, place));
        if (schema.has("enum")) {
            expect(schema.get("enum").valueStream().anyMatch(value::equals), place, "is not one of the values");
        }
        switch (schema.path("type").asString("")) {
            case "object" -> object(schema, value, place);
            case "array" -> array(schema, value, place);
            case "string" -> string(schema, value, place);
            case "integer" -> expect(value.isIntegralNumber(), place, "is no whole number");
            case "boolean" -> expect(value.isBoolean(), place, "is no truth value");
            default -> expect(schema.has("allOf"), place, "has no type in the document");
        }
    }

    private void object(JsonNode schema, JsonNode value, String place) {
        expect(value.isObject(), place, "is no object");
        schema.path("required")
                .valueStream()
                .forEach(name -> expect(value.has(name.stringValue()), place + "/" + name.stringValue(), "is missing"));
        value.forEachEntry((name, property) -> {
            JsonNode known = schema.path("properties").has(name)
                    ? schema.at("/properties").get(name)
                    : schema.path("additionalProperties");
            expect(known.isObject(), place + "/" + name, "is not in the document");
            if (known.isObject()) {
                check(known, property, place + "/" + name);
            }
        });
    }

    private void array(JsonNode schema, JsonNode value, String place) {
        expect(value.isArray(), place, "is no list");
        for (int i = 0; i < value.size(); i++) {
            check(schema.get("items"), value.get(i), place + "/" + i);
        }
    }

    private void string(JsonNode schema, JsonNode value, String place) {
        expect(value.isString(), place, "is no text");
        String pattern = switch (schema.path("format").asString("")) {
            case "date" -> "\\d{4}-\\d\\d-\\d\\d";
            case "date-time" -> "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z";
            case "uuid" -> "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
            case "uri" -> "https?://\\S+";
            default -> "(?s).*";
        };
        expect(value.asString("").matches(pattern), place, "is no " + schema.path("format"));
    }

    private void expect(boolean right, String place, String fault) {
        if (!right) {
            faults.add(place + " " + fault);
        }
    }
}
