package nl.rolwijzer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a role is worth depends on role, sub-kind and perspective: the most specific entry decides, as a whole. */
class WorthTest {

    /** Read anew, so that what the reader does shows here. */
    private static Rulebook rulebook;

    @BeforeAll
    static void read() {
        rulebook = RulebookReader.read(Rulebooks.TEXT);
    }

    @Test
    void ofARoleWithoutSubkindsIsThatOfTheRole() {
        assertThat(worth("KLANT")).isEqualTo(rulebook.profile(CitizenRole.KLANT).worth());
    }

    @Test
    void ofKlantHasNoCollectivePartButSaysWhy() {
        assertThat(worth("KLANT").findCollective()).isEmpty();
        assertThat(worth("KLANT").findNoCollective()).hasValueSatisfying(why -> {
            assertThat(why.basis()).isEqualTo(Basis.EXPLICIET);
            assertThat(why.sources()).extracting(Source::id).containsExactly("T-162");
        });
    }

    @Test
    void ofASubkindComesBeforeThatOfTheRole() {
        Worth role = rulebook.profile(CitizenRole.GEBRUIKER).worth();
        assertThat(english(worth("GEB-IND").individual())).isEqualTo("The help fits exactly and is there at once.");
        assertThat(worth("GEB-IND").weights()).isNotEqualTo(worth("GEB-COL").weights());
        assertThat(worth("GEB-IND").findCollective()).isPresent();
        assertThat(worth("GEB-IND").findNoCollective()).isEmpty();
        assertThat(worth("GEB-BET").weights()).isEqualTo(role.weights());
        assertThat(worth("GEB-BET").government()).isNotEqualTo(role.government());
    }

    @Test
    void ofOneSubkindMayDifferForOthers() {
        Worth citizen = worth("KIE-VER");
        Worth others = worth("D-KIE");
        assertThat(others.individual()).isNotEqualTo(citizen.individual());
        assertThat(english(others.individual()))
                .isEqualTo("Voters who are not involved can still see what happens with their vote.");
        assertThat(others.government()).isEqualTo(citizen.government());
        assertThat(others.weights()).isEqualTo(citizen.weights());
    }

    @Test
    void weighsEveryParameterInTheOrderOfTheRulebook() {
        assertThat(rulebook.rules())
                .allSatisfy(rule -> assertThat(rule.worth().weights())
                        .extracting(weight -> weight.parameter().id())
                        .containsExactly(
                                "snelheid",
                                "stiptheid",
                                "juistheid_gelijkheid",
                                "duidelijkheid",
                                "laagste_kosten",
                                "minimale_lasten"));
        assertThat(worth("KLANT").weights()).extracting(Weight::weight).containsExactly(2, 3, 1, 2, 2, 2);
        assertThat(worth("KLANT").weights())
                .extracting(weight -> weight.parameter().burden())
                .containsExactly(false, false, false, false, true, true);
    }

    @Test
    void namesTheHeaviestParameters() {
        assertThat(worth("KLANT").heaviest())
                .extracting(weight -> weight.parameter().id())
                .containsExactly("stiptheid");
    }

    @Test
    void ranksParametersFromHeavyToLight() {
        assertThat(worth("KLANT").byWeight())
                .extracting(weight -> weight.parameter().id())
                .startsWith("stiptheid", "snelheid", "duidelijkheid")
                .endsWith("juistheid_gelijkheid");
    }

    @Test
    void ofEverySubkindStandsInTheProfileOfItsRole() {
        RoleProfile gebruiker = rulebook.profile(CitizenRole.GEBRUIKER);
        assertThat(gebruiker.subkinds())
                .extracting(kind -> kind.subkind().id())
                .containsExactly("collectief", "individueel", "betaald", "toelage", "leefomgeving");
        assertThat(gebruiker.subkinds().get(1).worth()).isEqualTo(worth("GEB-IND"));
        assertThat(rulebook.profile(CitizenRole.KIEZER).subkinds().get(1).worth())
                .isEqualTo(worth("KIE-VER"));
    }

    private Worth worth(String rule) {
        return rulebook.rule(rule).orElseThrow().worth();
    }

    private static String english(Statement statement) {
        return statement.text().in(Locale.ENGLISH);
    }
}
