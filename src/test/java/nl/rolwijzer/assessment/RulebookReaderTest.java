package nl.rolwijzer.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text becomes a rulebook with its identity, or is refused: quickly, and with a line. */
class RulebookReaderTest {

    /** Generous, for a busy machine; a bomb that goes off takes minutes or all memory. */
    private static final Duration QUICKLY = Duration.ofSeconds(10);

    @Test
    void identifiesARulebookByVersionAndHashOfItsBytes() throws Exception {
        Rulebook.Edition edition = Rulebooks.teeuwen().edition();
        byte[] bytes = Rulebooks.TEXT.getBytes(StandardCharsets.UTF_8);
        assertThat(edition.version()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(edition.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        assertThat(edition.text()).isEqualTo(Rulebooks.TEXT);
    }

    @Test
    void givesTheSameHashForWindowsLineEnds() {
        Rulebook windows = RulebookReader.read(Rulebooks.TEXT.replace("\n", "\r\n"));
        assertThat(windows.edition()).isEqualTo(Rulebooks.teeuwen().edition());
    }

    @Test
    void givesAnotherHashForAnotherText() {
        Rulebook other = RulebookReader.read(Rulebooks.TEXT + "# one more remark\n");
        assertThat(other.edition().sha256())
                .isNotEqualTo(Rulebooks.teeuwen().edition().sha256());
    }

    @Test
    void saysOnWhichLineOfTheTextAFaultIs() {
        String text = Rulebooks.TEXT.replaceFirst("\nversion: .*\n", "\nversion: nieuw\n");
        int line = (int) text.substring(0, text.indexOf("\nversion")).lines().count() + 1;
        InvalidRulebook refusal = refusal(text);
        assertThat(refusal.faults()).containsExactly(RulebookFault.of(line, "version", FaultKind.NOT_A_VERSION));
        assertThat(refusal)
                .hasMessage("the rulebook has 1 fault(s):\nline " + line
                        + ", version: should be three numbers, such as 1.0.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n", "# only a remark\n", "---\n"})
    void refusesAnEmptyText(String text) {
        assertThat(refusal(text).faults()).isNotEmpty().allMatch(fault -> fault.line() == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rulebook", "- a\n- b\n", "42"})
    void refusesWhatIsNoMapping(String text) {
        assertThat(refusal(text).faults()).contains(RulebookFault.of(1, "rulebook", FaultKind.NOT_A_MAPPING));
    }

    @Test
    void refusesAMappingWithoutAnythingItKnows() {
        assertThat(refusal("a: b").faults())
                .contains(
                        RulebookFault.of(1, "rulebook", FaultKind.UNKNOWN_KEY, "a"),
                        RulebookFault.of(1, "rulebook", FaultKind.KEY_MISSING, "rules"));
    }

    @Test
    void refusesWhatIsNotYaml() {
        assertThat(refusal("version: 1.0.0\nmeta: [a, b\n").faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(3);
                    assertThat(fault.place()).isEqualTo("YAML");
                    assertThat(fault.message()).contains("expected ',' or ']'");
                });
        assertThat(refusal("version: 1.0.0\n\tmeta: a\n").faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(2));
        assertThat(refusal("version: \u0000").faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.place()).isEqualTo("YAML"));
        assertThat(refusal("a: b\n---\na: b\n").faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.place()).isEqualTo("YAML"));
    }

    @Test
    void refusesAnAliasBombQuickly() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        refusesQuickly(bomb.toString());
        refusesQuickly("a: &a [*a]\n");
    }

    @Test
    void refusesEveryAliasOfAListOrMapping() {
        assertThat(refusal("a: &a [x]\nb: *a\n").faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.place()).isEqualTo("YAML"));
    }

    @Test
    void refusesDeepNestingQuickly() {
        refusesQuickly("[".repeat(100_000));
        refusesQuickly("{a: ".repeat(100_000));
    }

    @Test
    void readsUpToAMillionCharacters() {
        String remarks = "#" + "r".repeat(999_998 - Rulebooks.TEXT.length()) + "\n";
        assertThat(RulebookReader.read(remarks + Rulebooks.TEXT).rules()).isNotEmpty();
        assertThat(refusal("#" + remarks + Rulebooks.TEXT).faults())
                .containsExactly(RulebookFault.of(1, "rulebook", FaultKind.TOO_LONG, 1_000_000));
    }

    @Test
    void refusesTwoMegabytesWithoutReadingThem() {
        refusesQuickly("x".repeat(2_000_000));
        refusesQuickly(Rulebooks.TEXT + "# remark\n".repeat(200_000));
    }

    @Test
    void namesManyFaultsQuickly() {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; keys.length() < 900_000; i++) {
            keys.append("key").append(i).append(": value\n");
        }
        refusesQuickly(keys.toString());
    }

    @Test
    void readsAnEmptyValueAsNull() {
        String text = Rulebooks.TEXT.replaceFirst("\n    subkind: null\n", "\n    subkind:\n");
        assertThat(text).isNotEqualTo(Rulebooks.TEXT);
        assertThat(RulebookReader.read(text).rule("KLANT").flatMap(Rule::findSubkind))
                .isEmpty();
    }

    @Test
    void readsAnExclusiveOptionThatIsNone() {
        Rulebook rulebook = RulebookDraft.ofSmall()
                .set("questions > derden > options > niemand > exclusive", "false")
                .read();
        assertThat(rulebook.questionnaire()
                        .question("derden")
                        .flatMap(derden -> derden.option("niemand"))
                        .map(Option::exclusive))
                .hasValue(false);
    }

    @Test
    void takesTheYearOfAWorkWithoutADate() {
        Rulebook rulebook =
                RulebookDraft.ofSmall().set("works > teeuwen > year", "2011").read();
        assertThat(rulebook.klantTest().sources().get(0).work().date()).isEqualTo("2011");
    }

    @Test
    void takesAQuotedNullForAWord() {
        Rulebook rulebook = RulebookDraft.ofSmall()
                .set("roles > klant > name > nl", "'null'")
                .read();
        assertThat(rulebook.profile(CitizenRole.KLANT).name().nl()).isEqualTo("null");
    }

    private static void refusesQuickly(String text) {
        Assertions.assertTimeout(
                QUICKLY,
                () -> assertThatThrownBy(() -> RulebookReader.read(text)).isInstanceOf(InvalidRulebook.class));
    }

    private static InvalidRulebook refusal(String text) {
        return catchThrowableOfType(InvalidRulebook.class, () -> RulebookReader.read(text));
    }
}
