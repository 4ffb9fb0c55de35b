package nl.rolwijzer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rulebook judges exactly as its reference semantics, of which fixture.jsonl.gz holds 2,500 results. */
class ReferenceFixtureTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Rulebook rulebook = Rulebooks.teeuwen();

    @Test
    void judgesEveryLineAsTheReferenceDoes() throws IOException {
        int lines = 0;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(getClass().getResourceAsStream("fixture.jsonl.gz")), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonNode expected = JSON.readTree(line);
                Answers answers = rulebook.questionnaire().read(answers(expected.get("antwoorden")));
                assertThat(JSON.valueToTree(contract(rulebook.assess(answers))).toPrettyString())
                        .as(() -> "the assessment of " + answers)
                        .isEqualTo(expected.get("beoordeling").toPrettyString());
                lines++;
            }
        }
        assertThat(lines).isEqualTo(2500);
    }

    private static Map<String, List<String>> answers(JsonNode node) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> answers.put(
                        entry.getKey(),
                        entry.getValue().valueStream().map(JsonNode::asString).toList()));
        return answers;
    }

    /** The assessment in the shape of the reference. */
    private static Map<String, Object> contract(Assessment assessment) {
        Map<String, Object> contract = new LinkedHashMap<>();
        contract.put(
                "rollen",
                assessment.hits().stream()
                        .map(rule -> named(rule, "grondslag", rule.basis().id()))
                        .toList());
        contract.put(
                "mogelijk",
                assessment.possibilities().stream()
                        .map(possible -> named(
                                possible.rule(),
                                "openVragen",
                                possible.openQuestions().stream()
                                        .map(Question::id)
                                        .toList()))
                        .toList());
        contract.put(
                "bijna",
                assessment.nearMisses().stream()
                        .map(near -> named(
                                near.rule(),
                                "als",
                                near.failing().stream()
                                        .flatMap(need -> need.conditions().stream())
                                        .map(Condition::id)
                                        .toList()))
                        .toList());
        contract.put(
                "spanningen", assessment.tensions().stream().map(Tension::id).toList());
        contract.put("aantekeningen", assessment.notes().stream().map(Note::id).toList());
        List<Map<String, String>> rows = new ArrayList<>();
        for (Criterion criterion : assessment.klantTest()) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("id", criterion.condition().id());
            row.put(
                    "uitkomst",
                    switch (criterion.outcome()) {
                        case APPLIES -> "ja";
                        case DOES_NOT_APPLY -> "nee";
                        case CANNOT_TELL -> "onbekend";
                    });
            rows.add(row);
        }
        contract.put("klanttest", rows);
        return contract;
    }

    private static Map<String, Object> named(Rule rule, String key, Object value) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("rol", rule.role().id());
        named.put("perspectief", rule.perspective().name().toLowerCase(Locale.ROOT));
        named.put("subsoort", rule.findSubkind().map(Subkind::id).orElse(null));
        named.put("regel", rule.id());
        named.put(key, value);
        return named;
    }
}
