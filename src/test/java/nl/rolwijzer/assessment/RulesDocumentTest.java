package nl.rolwijzer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/rules.md says what the rulebook says; {@code -Drules.write=true} writes it anew. */
class RulesDocumentTest {

    private static final Path DOCUMENT = Path.of("docs", "rules.md");

    @Test
    void isWhatTheRulebookSays() throws IOException {
        String rendered = RulesDocument.render(RulebookReader.read(Rulebooks.TEXT));
        if (Boolean.getBoolean("rules.write")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, rendered);
        }
        assertThat(DOCUMENT)
                .as("write it with ./mvnw -q test -Dtest=RulesDocumentTest -Drules.write=true")
                .hasContent(rendered);
    }

    @Test
    void namesEveryQuestionOptionRuleConditionNoteAndTension() throws IOException {
        String document = Files.readString(DOCUMENT);
        Rulebook rulebook = Rulebooks.teeuwen();
        assertThat(rulebook.questionnaire().questions())
                .allSatisfy(question -> assertThat(question.options())
                        .allMatch(option -> document.contains("| `" + option.id() + "` |")));
        assertThat(rulebook.rules()).allMatch(rule -> document.contains("### `" + rule.id() + "`: "));
        assertThat(rulebook.notes()).allMatch(note -> document.contains("### `" + note.id() + "`\n"));
        assertThat(rulebook.tensions()).allMatch(tension -> document.contains("| `" + tension.id() + "` |"));
        assertThat(CsvTable.read("conditions.csv"))
                .allMatch(row -> document.contains(" `" + row.getField("conditie") + "`: "));
    }
}
