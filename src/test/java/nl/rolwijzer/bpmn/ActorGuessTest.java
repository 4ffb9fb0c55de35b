package nl.rolwijzer.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import nl.rolwijzer.lean.Actor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who a lane is, by its name. */
class ActorGuessTest {

    @ParameterizedTest
    @CsvSource({
        "Aanvrager, BURGER",
        "De inwoner, BURGER",
        "Cliënt, BURGER",
        "KLANT, BURGER",
        "Ouder of verzorger, BURGER",
        "Applicant, BURGER",
        "Medewerker burgerzaken, AMBTENAAR",
        "Burgerzaken, AMBTENAAR",
        "Klantcontactcentrum, AMBTENAAR",
        "Burgemeester, AMBTENAAR",
        "Team Vergunningen, AMBTENAAR",
        "Municipality, AMBTENAAR",
        "Omwonenden, DERDE",
        "Buren, DERDE",
        "Buurtbewoners, DERDE",
        "Derden, DERDE",
        "GGD, DERDE",
        "Third party, DERDE"
    })
    void readsWhoItIs(String name, Actor actor) {
        assertThat(ActorGuess.of(name)).contains(actor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lane 1", "Zaal 3", "Belanghebbende", "", "Adviseur", "Omleiding"})
    void saysNothingOfWhatItDoesNotKnow(String name) {
        assertThat(ActorGuess.of(name)).isEmpty();
    }
}
