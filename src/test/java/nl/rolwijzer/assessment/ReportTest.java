package nl.rolwijzer.assessment;

import static nl.rolwijzer.assessment.CitizenRole.BELASTINGBETALER;
import static nl.rolwijzer.assessment.CitizenRole.BESTUURDER;
import static nl.rolwijzer.assessment.CitizenRole.GEBRUIKER;
import static nl.rolwijzer.assessment.CitizenRole.KIEZER;
import static nl.rolwijzer.assessment.CitizenRole.KLANT;
import static nl.rolwijzer.assessment.CitizenRole.ONDERDAAN;
import static nl.rolwijzer.assessment.CitizenRole.PARTNER;
import static nl.rolwijzer.assessment.Perspective.DERDE;
import static nl.rolwijzer.assessment.Perspective.TRANSACTIE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A report has everything that a page shows, each thing once. */
class ReportTest {

    private final Rulebook rulebook = Rulebooks.teeuwen();

    @Test
    void isOfOneAssessment() {
        Assessment assessment = rulebook.assess(Situations.passport());
        Report report = assessment.report();
        assertThat(report.assessment()).isSameAs(assessment);
        assertThat(assessment.rulebook()).isSameAs(rulebook);
        assertThat(report.tensions()).isEqualTo(assessment.tensions()).isNotEmpty();
        assertThat(report.notes()).isEqualTo(assessment.notes()).isNotEmpty();
        assertThat(report.klantTest()).isEqualTo(assessment.klantTest()).isNotEmpty();
    }

    @Test
    void explainsTheRolesOfTheCitizenAndOfOthers() {
        Report report = report(Situations.passport("betaling=zelf|publiek", "derden=omwonenden"));
        assertThat(rules(report.transaction())).containsExactly("OND-DOC");
        assertThat(rules(report.third())).containsExactly("D-OND", "D-GEB", "D-BEL");
        assertThat(rules(report.thirdButTaxpayer())).containsExactly("D-OND", "D-GEB");
        assertThat(rules(report.thirdTaxpayer())).containsExactly("D-BEL");
    }

    @Test
    void saysWhyEveryOtherRoleIsAbsent() {
        List<Absence> absences = report(Situations.passport()).absences();
        assertThat(absences)
                .extracting(absence -> absence.role().role())
                .containsExactly(KLANT, GEBRUIKER, KIEZER, BELASTINGBETALER, PARTNER, BESTUURDER);
        assertThat(absences.get(2).rules())
                .extracting(explanation -> explanation.rule().id())
                .containsExactly("KIE", "KIE-VER");
        assertThat(absences.get(2).decidingAnswers())
                .singleElement()
                .satisfies(answer ->
                        assertThat(answer.options()).extracting(Option::id).containsExactly("document"));
    }

    @Test
    void doesNotCallARoleAbsentThatMayStillCome() {
        Report report = report(Situations.only("wat=hulp"));
        assertThat(report.absences())
                .extracting(absence -> absence.role().role())
                .containsExactly(KLANT, KIEZER, BELASTINGBETALER, BESTUURDER);
        assertThat(report.possibilities())
                .extracting(possible -> possible.rule().id())
                .contains("PAR-WED-HULP");
    }

    @Test
    void takesOpenQuestionsForAssumptions() {
        assertThat(report(Situations.passport("wie=weet_niet", "derden=")).assumptions())
                .extracting(Question::id)
                .containsExactly("wie", "derden");
        assertThat(report(Situations.passport()).assumptions()).isEmpty();
    }

    @Test
    void isEmptyUntilSomethingIsAnswered() {
        assertThat(report(Situations.only()).isEmpty()).isTrue();
        assertThat(report(Situations.only("wie=weet_niet")).isEmpty()).isTrue();
        assertThat(report(Situations.only("wie=inwoner")).isEmpty()).isFalse();
    }

    @Test
    void saysWhatIsNearlySo() {
        assertThat(report(Situations.swimmingPool("keuze=moet")).nearMisses())
                .extracting(near -> near.rule().id())
                .containsExactly("KLANT");
    }

    @Test
    void listsWhatKlantLacksRatherThanFlips() {
        Change klant = change(Situations.swimmingPool("keuze=moet"), KLANT, TRANSACTIE);
        assertThat(klant.assigned()).isFalse();
        assertThat(klant.flips()).isEmpty();
        assertThat(klant.findNearest())
                .hasValueSatisfying(nearest -> assertThat(nearest.failing())
                        .extracting(
                                finding -> finding.need().conditions().get(0).id())
                        .containsExactly("K1"));
    }

    @Test
    void showsWhatWouldEndKlant() {
        Change klant = change(Situations.swimmingPool(), KLANT, TRANSACTIE);
        assertThat(klant.assigned()).isTrue();
        assertThat(klant.flips()).hasSize(Flips.SHOWN).noneMatch(Flip::appears);
        assertThat(klant.findNearest()).isEmpty();
    }

    @Test
    void showsFlipsOfARoleWithinReachAndNearestOfOneThatIsNot() {
        Change kiezer = change(Situations.passport(), KIEZER, TRANSACTIE);
        assertThat(kiezer.flips()).hasSize(2).allMatch(Flip::appears);
        assertThat(kiezer.findNearest()).isEmpty();
        Change bestuurder = change(Situations.passport(), BESTUURDER, TRANSACTIE);
        assertThat(bestuurder.flips().isEmpty())
                .isEqualTo(bestuurder.findNearest().isPresent());
    }

    @Test
    void leavesOutRolesOfOthersThatNoRuleGives() {
        assertThat(report(Situations.passport()).changes())
                .filteredOn(change -> change.perspective() == DERDE)
                .extracting(change -> change.role().role())
                .containsExactly(GEBRUIKER, ONDERDAAN, KIEZER, BELASTINGBETALER);
    }

    private Report report(Answers answers) {
        return rulebook.assess(answers).report();
    }

    private Change change(Answers answers, CitizenRole role, Perspective perspective) {
        return report(answers).changes().stream()
                .filter(change -> change.role().role() == role && change.perspective() == perspective)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rules(List<Explanation> explanations) {
        return explanations.stream().map(explanation -> explanation.rule().id()).toList();
    }
}
