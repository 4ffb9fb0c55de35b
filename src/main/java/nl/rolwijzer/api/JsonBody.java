package nl.rolwijzer.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the body of a request: one JSON value in UTF-8, in which no property is given twice. A byte order mark is
 * skipped. What is too large is refused without reading on.
 */
final class JsonBody {

    /** Of bodies that hold answers alone. */
    static final int MOST_BYTES = 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private JsonBody() {}

    static JsonNode read(InputStream body) throws IOException {
        return read(body, MOST_BYTES);
    }

    /** Fails with an IOException when the request breaks off: then there is nobody to answer. */
    static JsonNode read(InputStream body, int mostBytes) throws IOException {
        byte[] bytes = body.readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            throw new CallRefused(
                    HttpStatus.CONTENT_TOO_LARGE,
                    Fault.of(JsonPointer.empty(), FaultCode.TOO_LARGE, "api.fout.te_groot", mostBytes));
        }
        return parse(text(bytes));
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw notJson("api.fout.geen_utf8");
        }
    }

    private static JsonNode parse(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            return parse(parser);
        }
    }

    private static JsonNode parse(JsonParser parser) {
        try {
            JsonNode tree = parser.readValueAsTree();
            if (tree == null) {
                throw notJson("api.fout.leeg");
            }
            if (parser.nextToken() != null) {
                throw notJson("api.fout.meer_na_json");
            }
            return tree;
        } catch (StreamConstraintsException beyondLimit) {
            throw notJson("api.fout.te_diep");
        } catch (StreamReadException malformed) {
            throw notJson("api.fout.geen_json", line(malformed), column(malformed));
        } catch (MismatchedInputException givenTwice) {
            throw new CallRefused(
                    HttpStatus.BAD_REQUEST,
                    Fault.of(
                            parser.streamReadContext().pathAsPointer(),
                            FaultCode.DUPLICATE_PROPERTY,
                            "api.fout.dubbel"));
        }
    }

    private static int line(JacksonException malformed) {
        return malformed.getLocation().getLineNr();
    }

    private static int column(JacksonException malformed) {
        return malformed.getLocation().getColumnNr();
    }

    private static CallRefused notJson(String message, Object... arguments) {
        return new CallRefused(
                HttpStatus.BAD_REQUEST, Fault.of(JsonPointer.empty(), FaultCode.NOT_JSON, message, arguments));
    }
}
