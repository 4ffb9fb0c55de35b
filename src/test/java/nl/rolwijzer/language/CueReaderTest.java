package nl.rolwijzer.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.rolwijzer.assessment.RulebookFault;
import nl.rolwijzer.assessment.Rulebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list of cues is read whole or refused, with every fault named with its line and place. */
class CueReaderTest {

    @Test
    void readsTheCuesThatTheApplicationShips() {
        assertThat(PackagedCues.cues().version()).matches("\\d+\\.\\d+\\.\\d+");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            version: 1.0.0      | version: een      | line 1, version: should be three numbers
            leads: wat          | leads: kleur      | line 2, leads: unknown question 'kleur'
            least: 3            | least: 0          | line 3, weighing > least: should be a whole number from 1 to 100
            share: 70           | deel: 70          | line 3, weighing: has no 'share'
            share: 70           | deel: 70          | line 3, weighing: has an unknown key 'deel'
            wat: hulp           | wat: help         | line 5, kinds > zorg > wat: unknown option 'help' of question 'wat'
            wat: hulp           | kleur: hulp       | line 5, kinds > zorg > kleur: unknown question 'kleur'
            kind: zorg          | kind: zorgen      | line 8, cues > thuiszorg > kind: unknown kind 'zorgen'
            kind: zorg          | weight: 1         | line 7, cues > thuiszorg: has no 'says'
            weight: 3           | weight: veel      | line 9, cues > thuiszorg > weight: should be a whole number
            words: [thuiszorg]  | words: []         | line 10, cues > thuiszorg > words: should have at least one member
            words: [thuiszorg]  | words: [zo!]      | line 10, cues > thuiszorg > words > zo!: should be words
            words: [thuiszorg]  | words: [a--]      | line 10, cues > thuiszorg > words > a--: should be words
            id: rollator        | id: thuiszorg     | line 11, cues > thuiszorg > id: the id 'thuiszorg' is given twice
            words: [rollator]   | woorden: [a]      | line 11, cues > rollator: has an unknown key 'woorden'
            """)
    void namesAFaultWithItsPlace(String right, String wrong, String fault) {
        String text = SmallCues.TEXT.replace(right, wrong);

        assertThat(text).isNotEqualTo(SmallCues.TEXT);
        assertThatThrownBy(() -> read(text)).isInstanceOf(InvalidCues.class).hasMessageContaining(fault);
    }

    @Test
    void namesAllFaultsAtOnce() {
        InvalidCues refused = catchThrowableOfType(
                InvalidCues.class,
                () -> read(SmallCues.TEXT.replace("hulp", "help").replace("1.0.0", "1")));

        assertThat(refused.faults()).extracting(RulebookFault::line).containsExactly(1, 5, 12);
    }

    @Test
    void refusesWhatIsNoYaml() {
        assertThatThrownBy(() -> read("cues: ["))
                .isInstanceOf(InvalidCues.class)
                .hasMessageContaining("YAML");
        assertThatThrownBy(() -> read("- cues")).hasMessageContaining("line 1, cues: should be a mapping");
    }

    private static void read(String text) {
        CueReader.read(text, Rulebooks.teeuwen().questionnaire());
    }
}
