package nl.rolwijzer.assessment;

import static nl.rolwijzer.assessment.AssessmentAssert.assertThat;
import static nl.rolwijzer.assessment.CitizenRole.KLANT;
import static nl.rolwijzer.assessment.CitizenRole.ONDERDAAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A near miss is a rule that fails by a little, where its role is not given already and nothing is open. */
class NearMissesTest {

    private final Rulebook rulebook = Rulebooks.teeuwen();

    @Test
    void countsWhatIsMissing() {
        assertThat(assess(Situations.swimmingPool("keuze=moet"))).nearlyMisses(List.of("KLANT"));
        assertThat(assess(Situations.swimmingPool("keuze=moet", "weigeren=nee")))
                .nearlyMisses(List.of("KLANT"));
        assertThat(assess(Situations.swimmingPool("keuze=moet", "weigeren=nee", "basis=besluit")))
                .nearlyMisses(List.of());
    }

    @Test
    void namesTheFailingNeedsWithAllConditionsOfAFailedChoice() {
        Answers answers = Situations.passport("keuze=anders", "weigeren=ja", "basis=overeenkomst");
        assertThat(assess(answers).nearMisses()).singleElement().satisfies(near -> {
            assertThat(near.rule().id()).isEqualTo("OND-DOC");
            assertThat(near.failing()).singleElement().satisfies(need -> {
                assertThat(need.kind()).isEqualTo(Need.Kind.ANY);
                assertThat(need.conditions()).extracting(Condition::id).containsExactly("O12", "O13", "O14");
            });
        });
    }

    @Test
    void needsItsAnchor() {
        assertThat(assess(Situations.swimmingPool("wat=stemmen"))).nearlyMisses(List.of());
    }

    @Test
    void isSilentWhileAnythingOfItIsOpen() {
        assertThat(assess(Situations.swimmingPool("keuze=moet", "bijdrage=weet_niet")))
                .nearlyMisses(List.of());
        assertThat(assess(Situations.swimmingPool("keuze=weet_niet"))).nearlyMisses(List.of());
    }

    @Test
    void isSilentWhenTheRoleIsGivenAlready() {
        Answers answers = Situations.passport("wat=document|controle", "basis=samen", "keuze=anders");
        assertThat(assess(answers)).assigns(ONDERDAAN).because("OND-DOC").nearlyMisses(List.of());
        assertThat(assess(Situations.passport("wat=controle", "basis=samen", "keuze=anders")))
                .assigns()
                .nearlyMisses(List.of("OND-HAN"));
    }

    @Test
    void isNeverARuleThatApplies() {
        assertThat(assess(Situations.swimmingPool())).assigns(KLANT).nearlyMisses(List.of());
    }

    private Assessment assess(Answers answers) {
        return rulebook.assess(answers);
    }
}
