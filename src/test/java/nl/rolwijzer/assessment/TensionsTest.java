package nl.rolwijzer.assessment;

import static nl.rolwijzer.assessment.AssessmentAssert.assertThat;
import static nl.rolwijzer.assessment.CitizenRole.BESTUURDER;
import static nl.rolwijzer.assessment.CitizenRole.GEBRUIKER;
import static nl.rolwijzer.assessment.CitizenRole.ONDERDAAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** A tension shows when both of its sides are surely assigned. */
class TensionsTest {

    private final Rulebook rulebook = Rulebooks.teeuwen();

    @Test
    void showsWhenOneRuleMatchesEachSide() {
        assertThat(rulebook.assess(Situations.passport()))
                .assigns(ONDERDAAN)
                .assignsThirdParties(ONDERDAAN)
                .seesTensions("X1b");
    }

    @Test
    void addsTheNeighboursOfAPermit() {
        assertThat(rulebook.assess(Situations.passport("wat=toestemming", "derden=omwonenden")))
                .assignsThirdParties(ONDERDAAN, GEBRUIKER)
                .seesTensions("X1b", "X2");
    }

    @Test
    void isOfSomeSubkindsOnly() {
        assertThat(rulebook.assess(Situations.passport("wat=controle", "derden=omwonenden")))
                .assigns(ONDERDAAN)
                .seesTensions("X1", "X2b");
    }

    @Test
    void mayLieWithinOneRule() {
        assertThat(rulebook.assess(Situations.passport("wie=politiek", "wat=sturing", "basis=politiek")))
                .assigns(BESTUURDER)
                .seesTensions("X7");
    }

    @Test
    void isSilentWhileOneSideIsOpen() {
        assertThat(rulebook.assess(Situations.passport("wat=toestemming", "derden=weet_niet")))
                .seesTensions("X1b");
        assertThat(rulebook.assess(Situations.only("wat=toestemming"))).seesTensions();
    }

    @Test
    void needsTheRightPerspective() {
        Tension.Side side = new Tension.Side(ONDERDAAN, Perspective.DERDE, Set.of());
        assertThat(rulebook.rules().stream().filter(side::matches))
                .extracting(Rule::id)
                .containsExactly("D-OND");
    }
}
