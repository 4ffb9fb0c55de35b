package nl.rolwijzer.assessment;

import static nl.rolwijzer.assessment.Verdict.APPLIES;
import static nl.rolwijzer.assessment.Verdict.CANNOT_TELL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A rule that cannot be told names the questions that keep it open, and no others. */
class OpenQuestionsTest {

    private final Rulebook rulebook = Rulebooks.teeuwen();

    @Test
    void givesTheOpenQuestionsOfARuleThatCannotBeTold() {
        Explanation explanation = explain(Situations.only("wat=toestemming"), "OND-TOE");
        assertThat(explanation.verdict()).isEqualTo(CANNOT_TELL);
        assertThat(ids(explanation.openQuestions())).isEqualTo("keuze weigeren basis");
        assertThat(explanation.decidingAnswers()).isEmpty();
        assertThat(explanation.findings())
                .extracting(Explanation.Finding::verdict)
                .startsWith(APPLIES, CANNOT_TELL);
    }

    @Test
    void asksTheQuestionsOfAGroupAndOfAReferredRule() {
        assertThat(ids(explain(Situations.only("wat=controle"), "OND-HAN").openQuestions()))
                .isEqualTo("keuze basis");
        assertThat(ids(explain(Situations.only("wat=controle", "keuze=anders"), "OND-HAN")
                        .openQuestions()))
                .isEqualTo("basis");
        assertThat(ids(explain(Situations.only("derden=kiezers"), "D-KIE").openQuestions()))
                .isEqualTo("wat keuze weigeren basis betaling bijdrage");
    }

    @Test
    void asksNothingMoreOfABlockThatIsDecided() {
        assertThat(ids(explain(Situations.only("weigeren=nee"), "OND-TOE").openQuestions()))
                .isEqualTo("wat");
        assertThat(ids(explain(Situations.only("betaling=zelf|publiek"), "D-BEL")
                        .openQuestions()))
                .isEqualTo("wat keuze weigeren basis bijdrage");
    }

    @Test
    void asksNothingOfARuleThatIsDecidedAmongSeveral() {
        Answers answers = Situations.only("wat=hulp|toestemming", "weigeren=ja", "basis=overeenkomst");
        assertThat(ids(explain(answers, "D-OND").openQuestions())).isEqualTo("keuze");
    }

    @Test
    void listsPossibilitiesWithTheirOpenQuestions() {
        List<Possibility> possibilities =
                rulebook.assess(Situations.only("wat=toestemming")).possibilities();
        assertThat(possibilities.stream().map(possible -> possible.rule().id() + ": " + ids(possible.openQuestions())))
                .containsExactly(
                        "OND-TOE: keuze weigeren basis",
                        "D-OND: keuze weigeren basis",
                        "D-GEB: derden",
                        "D-BEL: betaling derden",
                        "D-BEL-H: betaling");
    }

    private Explanation explain(Answers answers, String rule) {
        return rulebook.assess(answers).explain(rulebook.rule(rule).orElseThrow());
    }

    private static String ids(List<Question> questions) {
        return questions.stream().map(Question::id).collect(Collectors.joining(" "));
    }
}
