package nl.rolwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Rulebooks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The services with known roles, through the API: what it answers is what the rulebook says. */
@ApiTest
class CasesWebTest {

    private final Rulebook rulebook = Rulebooks.teeuwen();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JsonMapper json;

    @Test
    void givesEveryCaseItsRulesAndNearMisses() {
        JsonNode judged = assess("nl");
        List<NamedCsvRecord> cases = cases();
        assertThat(judged).hasSize(79).hasSameSizeAs(cases);
        for (int i = 0; i < cases.size(); i++) {
            NamedCsvRecord row = cases.get(i);
            assertThat(rules(judged.get(i), "rollen"))
                    .as(row.getField("dienst"))
                    .containsExactlyElementsOf(list(row, "regels"));
            assertThat(rules(judged.get(i), "bijna"))
                    .as(row.getField("dienst"))
                    .containsExactlyElementsOf(list(row, "bijna"));
        }
    }

    @Test
    void saysWordForWordWhatTheRulebookSays() {
        for (Locale locale : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
            JudgementWriter writer = new JudgementWriter(locale);
            List<Judgement> expected = cases().stream()
                    .map(row -> rulebook.questionnaire().read(answers(row)))
                    .map(rulebook::assess)
                    .map(writer::write)
                    .toList();
            assertThat(assess(locale.getLanguage())).isEqualTo(json.valueToTree(expected));
        }
    }

    private JsonNode assess(String language) {
        List<Map<String, Object>> bodies = cases().stream()
                .map(row -> Map.<String, Object>of("antwoorden", answers(row)))
                .toList();
        MvcTestResult result = mvc.post()
                .uri("/api/v1/beoordelingen/_bulk")
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsBytes(bodies))
                .exchange();
        assertThat(result).hasStatusOk();
        return json.readTree(result.getResponse().getContentAsByteArray());
    }

    private Map<String, List<String>> answers(NamedCsvRecord row) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        rulebook.questionnaire().questions().forEach(question -> answers.put(question.id(), list(row, question.id())));
        return answers;
    }

    private static List<String> rules(JsonNode judgement, String list) {
        return judgement
                .get(list)
                .valueStream()
                .map(entry -> entry.get("regel").stringValue())
                .toList();
    }

    private static List<String> list(NamedCsvRecord row, String column) {
        String cell = row.getField(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private static List<NamedCsvRecord> cases() {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(
                        CasesWebTest.class.getResourceAsStream("/nl/rolwijzer/assessment/cases.csv"),
                        StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
