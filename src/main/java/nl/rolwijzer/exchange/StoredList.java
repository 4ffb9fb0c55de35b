package nl.rolwijzer.exchange;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Texts in a row, as they wait in the database. */
final class StoredList {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private StoredList() {}

    static String write(List<String> texts) {
        return JSON.writeValueAsString(texts);
    }

    static List<String> read(String json) {
        return JSON.readValue(json, TEXTS);
    }
}
