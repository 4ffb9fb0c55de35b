package nl.rolwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.Rule;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Rulebooks;
import nl.rolwijzer.assessment.Source;
import nl.rolwijzer.assessment.Text;
import nl.rolwijzer.assessment.Work;
import org.junit.jupiter.api.Test;

class JudgementWriterTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Rulebook rulebook = Rulebooks.teeuwen();

    @Test
    void namesTheOpenQuestionsOfEveryRuleThatCannotBeTold() {
        Judgement judgement = new JudgementWriter(DUTCH).write(assess(Map.of()));
        assertThat(judgement.mogelijk())
                .hasSameSizeAs(rulebook.rules())
                .allSatisfy(possible -> assertThat(possible.openVragen())
                        .isNotEmpty()
                        .isSubsetOf(rulebook.questionnaire().questions().stream()
                                .map(question -> question.id())
                                .toList()));
        assertThat(judgement.mogelijk())
                .extracting(Judgement.PossibleRole::regel)
                .containsExactlyElementsOf(
                        rulebook.rules().stream().map(Rule::id).toList());
    }

    @Test
    void citesASectionOnceHoweverManyOfItsLinesAreASource() {
        Judgement.AssignedRole passport = new JudgementWriter(DUTCH)
                .write(assess(Map.of(
                        "wie",
                        List.of("inwoner"),
                        "wat",
                        List.of("document"),
                        "keuze",
                        List.of("alleen_hier"),
                        "weigeren",
                        List.of("nee"),
                        "basis",
                        List.of("besluit"))))
                .rollen()
                .get(0);
        assertThat(passport.regel()).isEqualTo("OND-DOC");
        assertThat(passport.bronnen())
                .doesNotHaveDuplicates()
                .contains(new Judgement.Citation(
                        "Bert Teeuwen, Lean voor de overheid. Streven naar perfectie in overheidsorganisaties",
                        "2.1 (3) Onderdaan"));
    }

    @Test
    void citesAWorkWithoutAuthorByItsTitle() {
        Work work = new Work("w", null, new Text("Titel", "Title"), null);
        Source source = new Source("s", work, new Text("alinea 1", "paragraph 1"));
        assertThat(new RoleWriter(Locale.ENGLISH).citation(source))
                .isEqualTo(new Judgement.Citation("Title", "paragraph 1"));
    }

    @Test
    void joinsTheAlternativesOfOneFailedNeed() {
        Map<String, List<String>> answers = Map.of(
                "wat", List.of("toestemming"),
                "keuze", List.of("anders"),
                "weigeren", List.of("ja"),
                "basis", List.of("overeenkomst"));
        assertThat(nearly(DUTCH, answers, "OND-TOE"))
                .containsExactly("de overheid hierover besliste"
                        + " of de regels bepaalden wanneer u nee mag zeggen"
                        + " of de burger geen andere keus had");
        assertThat(nearly(Locale.ENGLISH, answers, "OND-TOE").get(0)).contains(" or ");
    }

    @Test
    void saysEveryFailingNeedApart() {
        Map<String, List<String>> answers = Map.of(
                "wie", List.of("iedereen"),
                "wat", List.of("voorziening"),
                "keuze", List.of("anders"),
                "weigeren", List.of("nvt"),
                "basis", List.of("overeenkomst"),
                "betaling", List.of("publiek"),
                "bijdrage", List.of("niets"));
        assertThat(nearly(DUTCH, answers, "KLANT")).hasSize(2);
    }

    private List<String> nearly(Locale locale, Map<String, List<String>> answers, String rule) {
        return new JudgementWriter(locale)
                .write(assess(answers)).bijna().stream()
                        .filter(near -> near.regel().equals(rule))
                        .findFirst()
                        .orElseThrow()
                        .als();
    }

    private Assessment assess(Map<String, List<String>> answers) {
        return rulebook.assess(rulebook.questionnaire().read(answers));
    }
}
