package nl.rolwijzer.audit;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the body of an entry says, read back from its text. */
record Body(String text, JsonNode json) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Nothing when the text is no JSON object, which no entry of ours can be. */
    static Optional<Body> read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            return json.isObject() ? Optional.of(new Body(text, json)) : Optional.empty();
        } catch (JacksonException altered) {
            return Optional.empty();
        }
    }

    boolean isCanonical() {
        try {
            return new JsonCanonicalizer(text).getEncodedString().equals(text);
        } catch (IOException altered) {
            return false;
        }
    }

    String id() {
        return json.path("id").asString("");
    }

    Subject subject() {
        JsonNode subject = json.path("object");
        return new Subject(
                subject.path("soort").asString(""), subject.path("id").asString(""));
    }

    String action() {
        return json.path("actie").asString("");
    }

    String outcome() {
        return json.path("resultaat").asString("");
    }

    String origin() {
        return json.path("oorsprong").asString("");
    }

    Entry.Link previous() {
        return new Entry.Link(
                json.path("volgnummer").asInt(0) - 1, json.path("vorige").asString(""));
    }

    Entry.Signature actor() {
        JsonNode actor = json.path("actor");
        return new Entry.Signature(
                uuid(actor.path("id").asString("")),
                actor.path("account").asString(""),
                actor.path("rol").asString(""),
                actor.path("naam").asString(""));
    }

    /** When it happened; the beginning of time when the body does not say. */
    Instant at() {
        try {
            return Instant.parse(json.path("tijd").asString(""));
        } catch (DateTimeException altered) {
            return Instant.EPOCH;
        }
    }

    /** A fact of the content as text; empty when there is none of this name. */
    String content(String name) {
        return json.path("inhoud").path(name).asString("");
    }

    byte[] bytes(String name) {
        try {
            return Base64.getDecoder().decode(content(name));
        } catch (IllegalArgumentException altered) {
            return new byte[0];
        }
    }

    /** The commitment to each free text, by its field. */
    SortedMap<String, String> commitments() {
        SortedMap<String, String> commitments = new TreeMap<>();
        json.path("teksten")
                .properties()
                .forEach(text -> commitments.put(text.getKey(), text.getValue().asString("")));
        return commitments;
    }

    static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException altered) {
            return new UUID(0, 0);
        }
    }
}
