package nl.rolwijzer.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords are taken, and how they are kept. */
class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fiets maan soep",
                "kortmaarvijf",
                "alleen kleine letters zonder cijfers",
                "Pässwörter sind schön",
                "🦉🐢🦊🐝🐙🦔🐌🦋🐞🐳🦜🐧",
                "83926-17401-55"
            })
    void takesAnyTwelveCharactersThatAreNotGuessedFirst(String password) {
        assertThat(passwords.fault(password, "a.devries")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "elf tekens., te_kort",
        "🦉🐢🦊🐝🐙🦔🐌🦋🐞🐳🦜, te_kort",
        "Wachtwoord2026!, te_raden",
        "welkom123456, te_raden",
        "Rolwijzer-2026, te_raden",
        "aaaaaaaaaaaa, te_raden",
        "123456789012, te_raden",
        "abababababab, te_raden",
        "a.devries-1234, te_raden"
    })
    void refusesWhatIsShortOrGuessedFirst(String password, String fault) {
        assertThat(passwords.fault(password, "a.devries")).contains(fault);
    }

    @Test
    void refusesWhatNobodyTypes() {
        assertThat(passwords.fault("veel te lang ".repeat(20), "jan")).contains("te_lang");
        assertThat(passwords.match("x".repeat(1_000_000), Optional.of(passwords.hash(""))))
                .isFalse();
    }

    @Test
    void knowsAPasswordByItsWholeLength() {
        String long1 = "é".repeat(150) + " het einde telt";
        String hash = passwords.hash(long1);

        assertThat(hash).startsWith("{pbkdf2-sha256-600000}").doesNotContain("einde");
        assertThat(passwords.match(long1, Optional.of(hash))).isTrue();
        assertThat(passwords.match(long1 + "!", Optional.of(hash))).isFalse();
        assertThat(passwords.match(long1, Optional.empty())).isFalse();
    }

    @Test
    void makesPasswordsForOneTimeThatItWouldTake() {
        assertThat(Passwords.oneTime())
                .matches("([a-z2-9]{4}-){4}[a-z2-9]{4}")
                .isNotEqualTo(Passwords.oneTime())
                .satisfies(made -> assertThat(passwords.fault(made, "jan")).isEmpty());
    }
}
