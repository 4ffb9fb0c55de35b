package nl.rolwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class XlsxFileTest {

    private static final List<String> HEADER = List.of("id", "naam");

    private final ByteArrayOutputStream stream = new ByteArrayOutputStream();

    @Test
    void keepsEveryTextAsItIs() throws IOException {
        List<String> awkward =
                List.of(" spatie ", "regel 1\nregel 2", "<b>&amp;\"", "\uD83D\uDE00 e\u0301", "tab\there", "1e5");
        XlsxFile file = new XlsxFile(stream, List.of("a", "b", "c", "d", "e", "f"));
        file.write(awkward);
        file.finish();

        assertThat(Workbooks.sheets(stream.toByteArray()).get(0)).element(1).isEqualTo(awkward);
    }

    @Test
    void runsNoFormulaNorWillItsCsv() throws IOException {
        XlsxFile file = new XlsxFile(stream, HEADER);
        file.write(List.of("=1+1", "'=1"));
        file.finish();

        assertThat(Workbooks.sheets(stream.toByteArray()).get(0)).element(1).isEqualTo(List.of("'=1+1", "''=1"));
        assertThat(Workbooks.part(stream.toByteArray(), "xl/worksheets/sheet1.xml"))
                .doesNotContain("<f>")
                .contains("t=\"inlineStr\"");
    }

    @Test
    void goesOnOnAnotherSheetWithTheSameHeading() throws IOException {
        XlsxFile file = new XlsxFile(stream, HEADER, 3);
        for (int i = 1; i <= 5; i++) {
            file.write(List.of("id " + i, ""));
        }
        file.finish();

        assertThat(Workbooks.sheets(stream.toByteArray()))
                .containsExactly(
                        List.of(HEADER, List.of("id 1"), List.of("id 2")),
                        List.of(HEADER, List.of("id 3"), List.of("id 4")),
                        List.of(HEADER, List.of("id 5")));
    }
}
