package nl.rolwijzer.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Set;
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
            @JsonProperty("verwijderd") @Nullable String erased) {

        boolean becomesByErasing(@Nullable Kept now) {
            return equals(now)
                    || now != null && text != null && now.salt == null && now.text == null && now.erased != null;
        }
    }

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

    /** The same without the text of this field and its salt, and with a remark instead. */
    KeptTexts erased(String field, String remark) {
        SortedMap<String, Kept> rest = new TreeMap<>(texts);
        rest.put(field, new Kept(null, null, remark));
        return new KeptTexts(rest);
    }

    /** Whether the other differs in nothing but that some texts were erased. */
    boolean becomesByErasing(KeptTexts other) {
        return texts.keySet().equals(other.texts.keySet())
                && texts.entrySet().stream()
                        .allMatch(each -> each.getValue().becomesByErasing(other.texts.get(each.getKey())));
    }

    /** Whether there is a text for this field, and this is the commitment to it. */
    boolean hasCommitment(String field, String commitment) {
        Kept kept = texts.get(field);
        return kept != null
                && kept.salt() != null
                && kept.text() != null
                && SaltedText.isCommitment(kept.salt(), kept.text(), commitment);
    }

    Set<String> fields() {
        return texts.keySet();
    }

    String json() {
        return JSON.writeValueAsString(texts);
    }
}
