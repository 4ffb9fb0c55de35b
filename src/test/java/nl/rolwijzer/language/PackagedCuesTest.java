package nl.rolwijzer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Rulebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The roles that follow from the cues that ship, for services that everybody knows. */
class PackagedCuesTest {

    private static final Rulebook RULEBOOK = Rulebooks.teeuwen();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zaal huren in het buurthuis van de stad     | klant
            Kaartje voor het zwembad                    | klant
            Gladheidbestrijding                         | gebruiker
            Rollator aanvragen                          | gebruiker
            Zorgtoeslag                                 | gebruiker
            Omgevingsvergunning                         | onderdaan
            Ontheffing van de hondenbelasting           | onderdaan
            Paspoort aanvragen                          | onderdaan
            Bezwaar tegen een belastingaanslag          | onderdaan
            Milieu-inspectie bij bedrijven              | onderdaan
            Stemmen bij volmacht                        | kiezer
            Woo-verzoek                                 | kiezer
            Hondenbelasting                             | belastingbetaler
            Subsidie voor buurtfeesten                  | partner
            Re-integratie                               | partner
            Meedenken over de herinrichting             | partner
            Begroting en jaarrekening                   | bestuurder
            """)
    void giveAWellKnownServiceItsRole(String name, String roles) {
        assertThat(roles(name, "")).isEqualTo(roles(roles));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            De bestuurder van een motorrijtuig moet een rijbewijs bij zich hebben. | onderdaan
            Plannen voor de bestemming van het terrein, met instemming van de buren. | ''
            De raad voor de kinderbescherming                                      | onderdaan gebruiker
            Een afspraak maken                                                     | ''
            """)
    void areNotMisledByAWordInAnotherSense(String description, String roles) {
        assertThat(roles("Zonder titel", description)).isEqualTo(roles(roles));
    }

    @Test
    void readALawTextForWhatItsNameSays() {
        assertThat(roles("marktvergunning", """
                        1. Het is verboden zonder vergunning een standplaats in te nemen. 2. Het college kan een
                        bestuurlijke boete opleggen. 3. Voor de behandeling worden leges geheven. 4. Tegen het besluit
                        kan bezwaar worden gemaakt. 5. De gemeenteraad stelt bij verordening regels vast.""")).containsExactly(CitizenRole.ONDERDAAN);
    }

    @Test
    void leaveEverythingOpenWhenNothingIsSaid() {
        assertThat(PackagedCues.propose("", "").hints()).isEmpty();
        assertThat(PackagedCues.propose("Overige zaken", "Meer hierover volgt later!?")
                        .hints())
                .isEmpty();
    }

    @Test
    @Timeout(20)
    void takeAsMuchFromWordsThatAreRepeatedWithoutEnd() {
        String words = "gemeentevergunning boete-belasting subsidie ";
        String endless = words.repeat(50_000) + "a".repeat(1_000_000);

        assertThat(PackagedCues.propose("Lang", endless).hints())
                .isEqualTo(PackagedCues.propose("Lang", words).hints())
                .isNotEmpty();
    }

    private static Set<CitizenRole> roles(String name, String description) {
        return RULEBOOK.assess(PackagedCues.propose(name, description).answers(RULEBOOK.questionnaire()))
                .roles(Perspective.TRANSACTIE);
    }

    private static Set<CitizenRole> roles(String ids) {
        return Arrays.stream(ids.split(" "))
                .flatMap(id -> CitizenRole.find(id).stream())
                .collect(Collectors.toSet());
    }
}
