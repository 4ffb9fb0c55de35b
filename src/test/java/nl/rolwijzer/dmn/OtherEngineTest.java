package nl.rolwijzer.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.Option;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.Possibility;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Rule;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Rulebooks;
import nl.rolwijzer.assessment.Subkind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An engine that others made finds in our file what we find: every rule that applies or may, for citizen and others. */
class OtherEngineTest {

    private static final int SETS = 10_000;

    private final Rulebook rulebook = Rulebooks.teeuwen();
    private final OtherEngine engine = new OtherEngine(rulebook);

    @Test
    void hasNothingToObject() {
        assertThat(engine.objections()).isEmpty();
    }

    @Test
    void findsTheSameInEveryFixture() throws IOException {
        List<Map<String, List<String>>> fixtures = fixtures();

        assertThat(fixtures).hasSize(2500);
        fixtures.parallelStream().forEach(this::agrees);
    }

    @Test
    void findsTheSameInManyRandomAnswers() {
        Random random = new Random(20261122);
        List<Map<String, List<String>>> sets =
                IntStream.range(0, SETS).mapToObj(set -> answers(random)).toList();

        sets.parallelStream().forEach(this::agrees);
    }

    private void agrees(Map<String, List<String>> answers) {
        Assessment ours = rulebook.assess(rulebook.questionnaire().read(answers));
        assertThat(engine.judge(answers))
                .as(answers::toString)
                .isEqualTo(Map.of(
                        "rollen_burger", rows(ours.hits().stream(), Perspective.TRANSACTIE),
                        "rollen_derden", rows(ours.hits().stream(), Perspective.DERDE),
                        "mogelijke_rollen_burger", rows(possible(ours), Perspective.TRANSACTIE),
                        "mogelijke_rollen_derden", rows(possible(ours), Perspective.DERDE)));
    }

    private static Stream<Rule> possible(Assessment assessment) {
        return assessment.possibilities().stream().map(Possibility::rule);
    }

    private static Set<String> rows(Stream<Rule> rules, Perspective perspective) {
        Set<String> rows = new TreeSet<>();
        rules.filter(rule -> rule.perspective() == perspective)
                .forEach(rule -> rows.add(rule.id() + " " + rule.role().id() + " "
                        + rule.findSubkind().map(Subkind::id).orElse(null)));
        return rows;
    }

    /** Every way to leave a question open is in it: no answer, an empty one, and "I do not know". */
    private Map<String, List<String>> answers(Random random) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (Question question : rulebook.questionnaire().questions()) {
            int kind = random.nextInt(10);
            if (kind == 0) {
                answers.put(question.id(), List.of(Question.UNKNOWN));
            } else if (kind == 1) {
                answers.put(question.id(), List.of());
            } else if (kind > 2) {
                answers.put(question.id(), chosen(question, random));
            }
        }
        return answers;
    }

    private static List<String> chosen(Question question, Random random) {
        List<String> chosen = new ArrayList<>();
        do {
            Option option =
                    question.options().get(random.nextInt(question.options().size()));
            if (!chosen.contains(option.id())) {
                chosen.add(option.id());
            }
        } while (question.multiple() && random.nextInt(3) == 0);
        return chosen;
    }

    private static List<Map<String, List<String>>> fixtures() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Rulebooks.class.getResourceAsStream("fixture.jsonl.gz")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(line -> answers(JsonMapper.shared().readTree(line).get("antwoorden")))
                    .toList();
        }
    }

    private static Map<String, List<String>> answers(JsonNode node) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> answers.put(
                        entry.getKey(),
                        entry.getValue().valueStream().map(JsonNode::asString).toList()));
        return answers;
    }
}
