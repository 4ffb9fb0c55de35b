package nl.rolwijzer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

    private static final String AWKWARD = "'=+-@\t\r\n a€;\"";

    private static final Pattern GUARDED = Pattern.compile("^'+[=+\\-@\\t\\r\\n]");

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            =1+1,         '=1+1
            +31 20,       '+31 20
            -5,           '-5
            @SOM(A1),     '@SOM(A1)
            '=1,          ''=1
            ''-1,         '''-1
            """)
    void putsAQuoteBeforeWhatASpreadsheetMightRun(String text, String cell) {
        assertThat(CsvCell.guard(text)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\n=1", "\ttekst", "'\n"})
    void putsAQuoteBeforeWhiteSpaceThatASpreadsheetSkips(String text) {
        assertThat(CsvCell.guard(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "'", "'s-Hertogenbosch", "''s", "Paspoort", "1+1=2", " =1", "a\n=1", "\uD83D\uDE00", "é=1"})
    void leavesEverythingElseAsItIs(String text) {
        assertThat(CsvCell.guard(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            '=1+1,           =1+1
            ''=1,            '=1
            's-Hertogenbosch, 's-Hertogenbosch
            '',              ''
            =1,              =1
            tekst,           tekst
            """)
    void takesOneQuoteAwayFromWhatCanHaveBeenGuarded(String cell, String text) {
        assertThat(CsvCell.unguard(cell)).isEqualTo(text);
    }

    /** Every short text of awkward characters, and many long ones of whatever characters there are. */
    @Test
    void givesEveryTextBackAsItWas() {
        everyText(4)
                .forEach(
                        text -> assertThat(CsvCell.unguard(CsvCell.guard(text))).isEqualTo(text));
        Random random = new Random(20261122);
        for (int i = 0; i < 100_000; i++) {
            String text = AWKWARD.charAt(random.nextInt(AWKWARD.length()))
                    + random.ints(random.nextInt(12), 0, Character.MAX_VALUE + 1)
                            .collect(
                                    StringBuilder::new, (made, each) -> made.append((char) each), StringBuilder::append)
                            .toString();
            assertThat(CsvCell.unguard(CsvCell.guard(text))).isEqualTo(text);
        }
    }

    /** The promise to whoever reads a file of ours without us. */
    @Test
    void takesAQuoteAwayExactlyWhereTheDocumentsSayThatItStands() {
        everyText(5)
                .forEach(cell -> assertThat(CsvCell.unguard(cell))
                        .isEqualTo(GUARDED.matcher(cell).find() ? cell.substring(1) : cell));
    }

    @Test
    void letsNoTextStartAFormula() {
        everyText(4)
                .map(CsvCell::guard)
                .forEach(cell -> assertThat(cell).doesNotContainPattern("\\A[=+\\-@\\t\\r\\n]"));
    }

    /** All texts of at most this many awkward characters. */
    private static Stream<String> everyText(int most) {
        if (most == 0) {
            return Stream.of("");
        }
        Stream<String> longer =
                everyText(most - 1).flatMap(text -> AWKWARD.chars().mapToObj(first -> (char) first + text));
        return Stream.concat(Stream.of(""), longer);
    }
}
