package nl.rolwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is hashed is JSON in the one form that RFC 8785 gives it. */
class CanonicalTest {

    static List<Arguments> vectors() {
        return List.of(
                Arguments.of("{ \"b\" : 1, \"a\" : [ 2 , null, true ] }", "{\"a\":[2,null,true],\"b\":1}"),
                Arguments.of("{\"z\":{\"y\":1,\"x\":2},\"\":0}", "{\"\":0,\"z\":{\"x\":2,\"y\":1}}"),
                // names are ordered by their UTF-16 units: a surrogate comes before the last letters of the basic plane
                Arguments.of(
                        "{\"\uFB33\":1,\"\uD83D\uDE00\":2,\"\u00f6\":3}",
                        "{\"\u00f6\":3,\"\uD83D\uDE00\":2,\"\uFB33\":1}"),
                Arguments.of("[\"\\u00e9\\u20ac\\/\"]", "[\"\u00e9\u20ac/\"]"),
                Arguments.of("[\"\\u000a\\u0001\\\"\\\\\"]", "[\"\\n\\u0001\\\"\\\\\"]"),
                Arguments.of("[1.0, 1e2, 0.10, -0]", "[1,100,0.1,0]"),
                Arguments.of("[333333333.33333329, 1E30, 1e-7]", "[333333333.3333333,1e+30,1e-7]"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void hasOneForm(String json, String canonical) throws Exception {
        assertThat(new JsonCanonicalizer(json).getEncodedString()).isEqualTo(canonical);
    }

    @Test
    void writesTheBodyOfAnEntryInIt() {
        AuditEvent event = AuditEvent.done(Action.SERVICE_SAVED, new Subject("dienst", "1"), "api")
                .with(Map.of("rollen", List.of("klant", "onderdaan"), "nummer", 3));
        Entry entry = Entry.after(
                Entry.Link.START,
                event,
                new Entry.Signature(new UUID(0, 7), "4f1c", "ambtenaar", "ab"),
                new TreeMap<>(Map.of("reden", "cd")),
                Instant.parse("2026-11-22T10:11:12.131415Z"));

        assertThat(entry.body())
                .isEqualTo("{\"actie\":\"dienst.opgeslagen\",\"actor\":{\"account\":\"4f1c\","
                        + "\"id\":\"00000000-0000-0000-0000-000000000007\",\"naam\":\"ab\",\"rol\":\"ambtenaar\"},"
                        + "\"id\":\"" + entry.id()
                        + "\",\"inhoud\":{\"nummer\":3,\"rollen\":[\"klant\",\"onderdaan\"]},"
                        + "\"object\":{\"id\":\"1\",\"soort\":\"dienst\"},\"oorsprong\":\"api\",\"resultaat\":\"gelukt\","
                        + "\"teksten\":{\"reden\":\"cd\"},\"tijd\":\"2026-11-22T10:11:12.131415Z\",\"versie\":1,"
                        + "\"volgnummer\":1,\"vorige\":\"" + Entry.NONE + "\"}");
        assertThat(Body.read(entry.body()).orElseThrow().isCanonical()).isTrue();
        assertThat(Body.read(entry.body().replace(",", ", ")).orElseThrow().isCanonical())
                .isFalse();
    }
}
