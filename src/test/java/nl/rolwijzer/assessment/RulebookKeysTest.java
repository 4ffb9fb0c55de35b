package nl.rolwijzer.assessment;

import static nl.rolwijzer.assessment.RulebookDraft.messages;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key that is unknown, null or given twice does not go unnoticed, and neither does an id that is given twice. */
class RulebookKeysTest {

    private static final String QUESTION = "questions > keuze";
    private static final String K1 = "rules > KLANT > when > all > K1";

    /** Mappings that refuse a key they do not know. */
    static Stream<String> closedMappings() {
        return Stream.of(
                "",
                "meta",
                "meta > stances",
                "intro",
                QUESTION,
                QUESTION + " > text",
                QUESTION + " > options > moet",
                "rules > KLANT",
                "rules > KLANT > when",
                "rules > KLANT > near_miss",
                K1,
                K1 + " > label",
                "notes > N-KLAMER",
                "notes > N-KLAMER > when",
                "tensions > X1",
                "tensions > X1 > a",
                "subkinds",
                "subkinds > gebruiker > betaald",
                "parameters > snelheid",
                "roles",
                "roles > klant",
                "roles > klant > government",
                "roles > klant > value",
                "roles > klant > weights",
                "roles > klant > weights > stiptheid",
                "roles > gebruiker > subkinds",
                "roles > gebruiker > subkinds > betaald",
                "roles > kiezer > subkinds > verantwoording > perspectives",
                "roles > kiezer > subkinds > verantwoording > perspectives > derde",
                "vocabulary > klant",
                "works > klamer",
                "sources > T-9");
    }

    private static Map<String, String> secondIds() {
        return Map.of(
                "questions > wie > id", "wat",
                "questions > wie > options > bedrijf > id", "inwoner",
                "rules > GEB-COL > id", "KLANT",
                "notes > N-KLAMER > id", "KLANT",
                "notes > N-KLAMER > when > all > N4 > id", "K1",
                "rules > OND-HAN > when > none > O7 > all > O7a > id", "K2",
                "tensions > X1b > id", "X1",
                "vocabulary > client > id", "klant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "null"})
    void takesNullForAKeyThatIsMissing(String nothing) {
        assertThat(messages(draft -> draft.set(QUESTION + " > help > en", nothing)))
                .containsExactly("has no 'en'");
        assertThat(messages(draft -> draft.set("works > klamer > author", nothing)))
                .isEmpty();
    }

    @Test
    void namesEveryKeyThatItDoesNotKnow() {
        RulebookDraft draft = RulebookDraft.ofSmall();
        closedMappings().forEach(place -> draft.add(place, "kleur: rood"));
        List<RulebookFault> faults = draft.faults();
        RulebookDraft written = draft.asWritten();
        assertThat(closedMappings())
                .allSatisfy(place -> assertThat(faults)
                        .contains(RulebookFault.of(written.line(place), named(place), FaultKind.UNKNOWN_KEY, "kleur")));
    }

    @Test
    void namesEveryKeyThatStandsTwice() {
        RulebookDraft draft = RulebookDraft.ofSmall();
        closedMappings().forEach(place -> draft.add(place, "basis: gevoel\nbasis: gevoel"));
        assertThat(draft.faults().stream()
                        .filter(fault -> fault.message().equals("has the key 'basis' twice"))
                        .map(RulebookFault::place))
                .containsExactlyInAnyOrderElementsOf(
                        closedMappings().map(RulebookKeysTest::named).toList());
    }

    @Test
    void namesEveryIdThatIsGivenTwice() {
        assertThat(secondIds())
                .allSatisfy((place, id) -> assertThat(messages(draft -> draft.set(place, id)))
                        .contains("the id '" + id + "' is given twice"));
    }

    private static String named(String place) {
        return place.isEmpty() ? "rulebook" : place;
    }
}
