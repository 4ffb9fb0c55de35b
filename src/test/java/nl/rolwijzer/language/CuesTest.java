package nl.rolwijzer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.rolwijzer.assessment.Questionnaire;
import nl.rolwijzer.assessment.Rulebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How words become proposals, shown with cues of our own. */
class CuesTest {

    private static final String PERMIT = """
              - {id: permit, weight: 3, words: [-vergunning], says: {wat: toestemming, basis: besluit}}
            """;
    private static final String FINE = """
              - {id: fine, weight: 3, words: [boete], says: {wat: controle, basis: opgelegd}}
            """;

    @Test
    void showsTheWordsAsTheyStandInTheText() {
        assertThat(propose(PERMIT, "De Párkeervergunning van Wijk 3", "Vraag uw vergunningen aan."))
                .containsExactly(
                        "wat=toestemming Párkeervergunning, vergunningen",
                        "basis=besluit Párkeervergunning, vergunningen");
    }

    @Test
    void givesTheNameMoreWeightThanTheDescription() {
        assertThat(propose(PERMIT + FINE, "Parkeervergunning", "Wie geen kaart heeft, krijgt een boete."))
                .containsExactly("wat=toestemming Parkeervergunning", "basis=besluit Parkeervergunning");
    }

    @Test
    void proposesTwoAnswersWhereBothAreStrong() {
        assertThat(propose(PERMIT + FINE, "Vergunning en boete", ""))
                .containsExactly("wat=toestemming Vergunning", "wat=controle boete");
    }

    @Test
    void leavesAQuestionWithOneAnswerOpenWhenTheTextSpeaksWithTwoTongues() {
        assertThat(propose(PERMIT + FINE, "Vergunning en boete", "")).noneMatch(hint -> hint.startsWith("basis"));
    }

    @Test
    void needsMoreThanOneWeakWordInADescription() {
        String weak = """
              - {id: a, weight: 2, words: [loket], says: {wat: voorziening}}
              - {id: b, weight: 1, words: [balie], says: {wat: voorziening}}
            """;

        assertThat(propose(weak, "Zonder naam", "Aan het loket.")).isEmpty();
        assertThat(propose(weak, "Zonder naam", "Aan het loket of de balie."))
                .containsExactly("wat=voorziening loket, balie");
    }

    @Test
    void letsAnOptionThatExcludesTheOthersYieldToAnyOfThem() {
        String cues = """
              - {id: a, weight: 9, words: [pas], says: {bijdrage: niets}}
              - {id: b, weight: 1, words: [inzet], says: {bijdrage: eigen_inzet}}
            """;

        assertThat(propose(cues, "Pas", "")).containsExactly("bijdrage=niets Pas");
        assertThat(propose(cues, "Pas met inzet", "")).containsExactly("bijdrage=eigen_inzet inzet");
    }

    @Test
    void proposesNoOptionThatTheQuestionnaireDoesNotHave() {
        Questionnaire other = new Questionnaire(
                Rulebooks.teeuwen().questionnaire().intro(),
                Rulebooks.teeuwen().questionnaire().questions().subList(0, 1));

        Proposal proposal = PackagedCues.cues().propose(new ServiceText("Parkeervergunning bewoners", "", ""), other);

        assertThat(proposal.answers(other).asMap()).containsOnlyKeys("wie");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vergunning      | vergunning           | true
            vergunning      | Vergunningen         | true
            vergunning      | parkeervergunning    | false
            vergunning      | vergunninghouder     | false
            -vergunning     | parkeervergunningen  | true
            -vergunning     | vergunninghouder     | false
            vergunning-     | vergunninghouder     | true
            vergunning-     | parkeervergunning    | false
            -vergunning-    | parkeervergunninghouder | true
            re-integratie   | re-integratie        | true
            re-integratie   | de re integratie van | true
            re-integratie   | integratie           | false
            financiële hulp | FINANCIELE HULP      | true
            financiële hulp | financiële snelle hulp | false
            stemming        | bestemming           | false
            """)
    void findsWordsWholeAndInTheirRegularForms(String words, String text, boolean found) {
        String cue = "  - {id: a, weight: 3, words: [" + words + "], says: {wat: hulp}}\n";

        assertThat(propose(cue, text, "")).hasSize(found ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Raad                                     | true
            Raad voor de Kinderbescherming           | false
            Raad voor de Kinderbescherming en de raad | true
            De raad van kinderen                     | false
            """)
    void passesOverWhatOnlyLooksLikeAWord(String text, boolean found) {
        String cue = """
              - {id: a, weight: 3, words: [raad], not: [raad voor de kinderbescherming], unless: [kinderen],
                 says: {wat: sturing}}
            """;

        assertThat(propose(cue, text, "")).hasSize(found ? 1 : 0);
    }

    private static List<String> propose(String cues, String name, String description) {
        return SmallCues.propose(cues, name, description);
    }
}
