package nl.rolwijzer.assessment;

import static nl.rolwijzer.assessment.CitizenRole.BESTUURDER;
import static nl.rolwijzer.assessment.CitizenRole.KLANT;
import static nl.rolwijzer.assessment.CitizenRole.ONDERDAAN;
import static nl.rolwijzer.assessment.CitizenRole.PARTNER;
import static nl.rolwijzer.assessment.Perspective.DERDE;
import static nl.rolwijzer.assessment.Perspective.TRANSACTIE;
import static nl.rolwijzer.assessment.Verdict.APPLIES;
import static nl.rolwijzer.assessment.Verdict.DOES_NOT_APPLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every verdict has its reason: the answers that decided it, or what it lacks. */
class ExplanationTest {

    private final Rulebook rulebook = Rulebooks.teeuwen();

    @Test
    void namesTheAnswersByWhichARuleApplies() {
        Explanation explanation = explain(Situations.passport(), "OND-DOC");
        assertThat(explanation.verdict()).isEqualTo(APPLIES);
        assertThat(explanation.failing()).isEmpty();
        assertThat(explanation.openQuestions()).isEmpty();
        assertThat(describe(explanation.findings().get(0).answers())).isEqualTo("wat=document");
        assertThat(describe(explanation.findings().get(1).answers()))
                .isEqualTo("keuze=alleen_hier weigeren=nee basis=besluit");
    }

    @Test
    void leavesOutChosenOptionsThatDidNotMatter() {
        Explanation explanation = explain(Situations.passport("wat=document|geld", "basis=open"), "OND-DOC");
        assertThat(describe(explanation.findings().get(0).answers())).isEqualTo("wat=document");
        assertThat(describe(explanation.findings().get(1).answers())).isEqualTo("keuze=alleen_hier weigeren=nee");
    }

    @Test
    void namesTheAnswersByWhichARuleDoesNotApply() {
        Explanation explanation = explain(Situations.passport(), "KLANT");
        assertThat(explanation.verdict()).isEqualTo(DOES_NOT_APPLY);
        assertThat(explanation.failing())
                .extracting(finding -> finding.need().conditions().get(0).id())
                .containsExactly("K1", "K2", "K3", "K5");
        assertThat(describe(explanation.decidingAnswers()))
                .isEqualTo("wat=document keuze=alleen_hier weigeren=nee basis=besluit");
    }

    @Test
    void namesEveryChosenOptionWhenNoneOfThemWasAccepted() {
        assertThat(describe(explain(Situations.passport("wat=document|geld"), "GEB-IND")
                        .decidingAnswers()))
                .isEqualTo("wat=geld|document");
    }

    @Test
    void namesTheAnswerThatBrokeAnExclusion() {
        Explanation explanation = explain(Situations.swimmingPool("wat=aankoop|hulp"), "KLANT");
        assertThat(explanation.failing()).hasSize(1);
        assertThat(describe(explanation.decidingAnswers())).isEqualTo("wat=hulp");
    }

    @Test
    void tellsWhatIsMissingFromWhatIsOpen() {
        Explanation explanation = explain(Situations.passport("keuze=weet_niet"), "KLANT");
        assertThat(explanation.failing()).extracting(finding -> id(finding)).containsExactly("K2", "K3", "K5");
        assertThat(explanation.notMet()).extracting(finding -> id(finding)).containsExactly("K1", "K2", "K3", "K5");
        assertThat(explanation.notMet()).filteredOn(Explanation.Finding::isOpen).hasSize(1);
    }

    private static String id(Explanation.Finding finding) {
        return finding.need().conditions().get(0).id();
    }

    @Test
    void followsAReferenceToTheRuleThatApplies() {
        Explanation explanation = explain(Situations.passport(), "D-OND");
        assertThat(explanation.verdict()).isEqualTo(APPLIES);
        assertThat(describe(explanation.decidingAnswers()))
                .isEqualTo("wat=document keuze=alleen_hier weigeren=nee basis=besluit");
    }

    @Test
    void leavesOutTheAnswersOfReferredRulesThatDoNotApply() {
        Answers checked = Situations.only("wat=controle", "basis=samen", "keuze=moet");
        assertThat(describe(explain(checked, "D-OND").decidingAnswers())).isEqualTo("wat=controle keuze=moet");
    }

    @Test
    void followsAReferenceUnderNoneToWhatMadeThatRuleFail() {
        Explanation explanation = explain(Situations.swimmingPool("keuze=moet"), "GEB-BET");
        assertThat(explanation.verdict()).isEqualTo(APPLIES);
        assertThat(describe(explanation.findings().get(1).answers())).isEqualTo("keuze=moet");
        assertThat(describe(explanation.findings().get(2).answers())).isEqualTo("wat=aankoop");
    }

    @Test
    void namesAllAnswersOfAKlantThatShutAnotherRoleOut() {
        Explanation explanation = explain(Situations.swimmingPool(), "GEB-BET");
        assertThat(explanation.verdict()).isEqualTo(DOES_NOT_APPLY);
        assertThat(describe(explanation.decidingAnswers()))
                .isEqualTo("wat=aankoop keuze=anders weigeren=ja basis=overeenkomst betaling=zelf bijdrage=niets");
    }

    @Test
    void looksIntoAGroup() {
        Explanation agreed = explain(Situations.only("wat=controle", "basis=samen", "keuze=anders"), "OND-HAN");
        assertThat(agreed.verdict()).isEqualTo(DOES_NOT_APPLY);
        assertThat(describe(agreed.decidingAnswers())).isEqualTo("keuze=anders basis=samen");
        Explanation imposed = explain(Situations.only("wat=controle", "basis=samen", "keuze=moet"), "OND-HAN");
        assertThat(imposed.verdict()).isEqualTo(APPLIES);
        assertThat(describe(imposed.decidingAnswers())).isEqualTo("wat=controle keuze=moet");
    }

    @Test
    void findsTheNearestRuleOfARoleThatIsNotAssigned() {
        Assessment assessment = rulebook.assess(Situations.passport("wat=meedoen", "bijdrage=ideeen", "wie=politiek"));
        assertThat(assessment.nearest(PARTNER, TRANSACTIE)).hasValueSatisfying(nearest -> {
            assertThat(nearest.rule().id()).isEqualTo("PAR-GEBIED");
            assertThat(describe(nearest.decidingAnswers())).isEqualTo("wie=politiek");
        });
    }

    @Test
    void findsTheRuleThatLacksLeastAndNotTheFirst() {
        Answers imposed = Situations.passport("wat=hulp", "bijdrage=eigen_inzet", "basis=opgelegd");
        assertThat(rulebook.assess(imposed).nearest(PARTNER, TRANSACTIE))
                .map(nearest -> nearest.rule().id())
                .hasValue("PAR-WED-HULP");
    }

    @Test
    void findsNoNearestRuleForARoleThatIsAssignedOrHasNoRule() {
        Assessment assessment = rulebook.assess(Situations.passport());
        assertThat(assessment.nearest(ONDERDAAN, TRANSACTIE)).isEmpty();
        assertThat(assessment.nearest(ONDERDAAN, DERDE)).isEmpty();
        assertThat(assessment.nearest(BESTUURDER, DERDE)).isEmpty();
        assertThat(assessment.nearest(KLANT, TRANSACTIE))
                .hasValueSatisfying(nearest -> assertThat(nearest.failing()).hasSize(4));
    }

    private Explanation explain(Answers answers, String rule) {
        return rulebook.assess(answers).explain(rulebook.rule(rule).orElseThrow());
    }

    private static String describe(List<GivenAnswer> answers) {
        return answers.stream()
                .map(answer -> answer.question().id() + "="
                        + answer.options().stream().map(Option::id).collect(Collectors.joining("|")))
                .collect(Collectors.joining(" "));
    }
}
