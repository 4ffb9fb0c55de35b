package nl.rolwijzer.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The free texts of one entry as {@code audit_text} keeps them: each with its salt, or, once erased, with the remark that
 * is shown instead.
 */
public final class KeptTexts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SortedMap<String, Kept> texts;

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Kept(
            @JsonProperty("zout") @Nullable String salt,
            @JsonProperty("tekst") @Nullable String text,
            @JsonProperty("verwijderd") @Nullable String erased) {}

    private KeptTexts(SortedMap<String, Kept> texts) {
        this.texts = texts;
    }

    /** Reads what the database keeps; an absent text is no texts at all. */
    public static KeptTexts read(@Nullable String json) {
        return new KeptTexts(json == null ? new TreeMap<>() : JSON.readValue(json, new TypeReference<>() {}));
    }

    static KeptTexts of(Map<String, SaltedText> salted) {
        SortedMap<String, Kept> kept = new TreeMap<>();
        salted.forEach((field, text) -> kept.put(field, new Kept(text.salt(), text.text(), null)));
        return new KeptTexts(kept);
    }

    /** What to show for this field: the text, the remark that it was erased, or nothing. */
    public String text(String field) {
        Kept kept = texts.get(field);
        if (kept == null) {
            return "";
        }
        return kept.text() != null ? kept.text() : String.valueOf(kept.erased());
    }

    /** Every field with what to show for it. */
    public SortedMap<String, String> shown() {
        SortedMap<String, String> shown = new TreeMap<>();
        texts.keySet().forEach(field -> shown.put(field, text(field)));
        return shown;
    }

    public boolean isErased(String field) {
        Kept kept = texts.get(field);
        return kept != null && kept.erased() != null;
    }

    String json() {
        return JSON.writeValueAsString(texts);
    }
}
