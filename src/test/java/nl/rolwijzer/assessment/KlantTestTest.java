package nl.rolwijzer.assessment;

import static nl.rolwijzer.assessment.AssessmentAssert.assertThat;
import static nl.rolwijzer.assessment.CitizenRole.KLANT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The klant test is always shown whole, one row for each criterion. */
class KlantTestTest {

    private final Rulebook rulebook = Rulebooks.teeuwen();

    @Test
    void speaksForKlantInEveryRowWhenKlantIsAssigned() {
        assertThat(rulebook.assess(Situations.swimmingPool())).assigns(KLANT).because("KLANT");
        assertThat(rows(Situations.swimmingPool()))
                .isEqualTo("K1+anders K2+ja K3+overeenkomst K4+zelf K5+aankoop K6+aankoop K7+niets K8+zelf");
    }

    @Test
    void saysOfEachCriterionWhetherAPassportMeetsIt() {
        assertThat(rows(Situations.passport()))
                .isEqualTo("K1-alleen_hier K2-nee K3-besluit K4+zelf K5-document K6+document K7+niets K8+zelf");
    }

    @Test
    void turnsAnExclusionAroundWhenItIsBroken() {
        assertThat(rows(Situations.swimmingPool("wat=hulp|aankoop", "betaling=zelf|ontvangt")))
                .isEqualTo("K1+anders K2+ja K3+overeenkomst K4+zelf K5+aankoop K6-hulp K7+niets K8-ontvangt");
    }

    @Test
    void leavesRowsOpenWithoutAnAnswer() {
        assertThat(rows(Situations.only("wat=toestemming")))
                .isEqualTo("K1? K2? K3? K4? K5-toestemming K6+toestemming K7? K8?");
    }

    @Test
    void labelsEveryRowInBothLanguages() {
        assertThat(rulebook.assess(Situations.only()).klantTest()).hasSize(8).allSatisfy(row -> {
            assertThat(row.condition().label().in(Locale.forLanguageTag("nl"))).isNotBlank();
            assertThat(row.condition().label().in(Locale.ENGLISH)).isNotBlank();
        });
    }

    private String rows(Answers answers) {
        return rulebook.assess(answers).klantTest().stream()
                .map(row -> row.condition().id()
                        + sign(row.outcome())
                        + row.answers().stream()
                                .flatMap(answer -> answer.options().stream())
                                .map(Option::id)
                                .collect(Collectors.joining("|")))
                .collect(Collectors.joining(" "));
    }

    private static String sign(Verdict outcome) {
        return switch (outcome) {
            case APPLIES -> "+";
            case DOES_NOT_APPLY -> "-";
            case CANNOT_TELL -> "?";
        };
    }
}
