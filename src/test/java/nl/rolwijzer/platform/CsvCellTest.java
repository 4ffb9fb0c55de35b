package nl.rolwijzer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

    private static final String AWKWARD = "'=+-@\t\r\n a€\uD83D\uDE00;\"";

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

    @Test
    void keepsEveryTextRecoverable() {
        Random random = new Random(20261121);
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(6), 0, AWKWARD.length())
                    .collect(StringBuilder::new, (made, at) -> made.append(AWKWARD.charAt(at)), StringBuilder::append)
                    .toString();
            assertThat(unguard(CsvCell.guard(text))).isEqualTo(text);
        }
    }

    /** What a reader of the file does to get the text back. */
    private static String unguard(String cell) {
        return cell.replaceFirst("\\A'('*[=+\\-@\\t\\r\\n])", "$1");
    }
}
