package nl.rolwijzer.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people send them, and as nobody should: the rows, or at which line it goes wrong. */
class TableFileTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    private final List<TableRow> rows = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void seesWhatStandsBetweenCells(String separator) throws IOException {
        TableForm form = read(utf8("a" + separator + "\"x; y, z\"\r\n1" + separator + "2\r\n"));

        assertThat(form.separator()).isEqualTo(separator);
        assertThat(rows).extracting(TableRow::cells).containsExactly(List.of("a", "x; y, z"), List.of("1", "2"));
    }

    @Test
    void believesALineThatNamesTheSeparator() throws IOException {
        assertThat(read(utf8("sep=,\na;b,c\n1,2\n")).separator()).isEqualTo(",");
        assertThat(rows).containsExactly(new TableRow(2, List.of("a;b", "c")), new TableRow(3, List.of("1", "2")));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, '', UTF-8",
        "UTF-8, \uFEFF, UTF-8 met BOM",
        "UTF-16LE, \uFEFF, UTF-16",
        "UTF-16BE, \uFEFF, UTF-16",
        "UTF-16LE, '', UTF-16",
        "UTF-16BE, '', UTF-16",
        "windows-1252, '', Windows-1252"
    })
    void seesInWhichCharactersAFileIsWritten(String charset, String mark, String label) throws IOException {
        byte[] file =
                (mark + "naam;plaats\ncafé;'s-Gravenhage\nfinanciën €;Súdwest\n").getBytes(Charset.forName(charset));

        assertThat(read(file).encoding()).isEqualTo(label);
        assertThat(rows)
                .extracting(TableRow::cells)
                .containsExactly(
                        List.of("naam", "plaats"), List.of("café", "'s-Gravenhage"), List.of("financiën €", "Súdwest"));
    }

    @Test
    void knowsWhereARowBeginsThatTakesSeveralLines() throws IOException {
        read(utf8("naam;tekst\na;\"een\ntwee\ndrie\"\n\n\nb;vier\n"));

        assertThat(rows).extracting(TableRow::line).containsExactly(1L, 2L, 7L);
    }

    @Test
    void refusesTwoEncodingsInOneFileAtTheLineOfTheSecond() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(utf8("naam\ncafé\n"));
        file.write("crème\n".getBytes(WINDOWS));

        assertRefused(file.toByteArray(), TableRefused.Kind.CODERING, 3);
    }

    @Test
    void refusesABrokenCharacterAfterAByteOrderMark() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(utf8("\uFEFFnaam\nzonder\n"));
        file.write("crème\n".getBytes(WINDOWS));

        assertThat(refusal(file.toByteArray()).kind()).isEqualTo(TableRefused.Kind.CODERING);
    }

    @Test
    void refusesAQuoteThatIsNotClosed() throws IOException {
        assertRefused(utf8("naam;tekst\na;b\nc;\"open\nd;e\n"), TableRefused.Kind.AANHALINGSTEKEN, 3);
    }

    @Test
    void refusesTextBehindAClosedQuote() throws IOException {
        assertRefused(utf8("naam;tekst\na;\"b\"c\n"), TableRefused.Kind.AANHALINGSTEKEN, 2);
    }

    @Test
    void refusesAQuoteThatIsNotClosedInALongFile() throws IOException {
        byte[] file = utf8("naam;tekst\na;\"open\n" + "b;c\n".repeat(500_000));

        assertRefused(file, TableRefused.Kind.RIJ_TE_LANG, 2);
    }

    @Test
    void refusesALineOfFiveMegabytes() throws IOException {
        assertRefused(utf8("naam\na\n" + "x".repeat(5_000_000) + "\n"), TableRefused.Kind.RIJ_TE_LANG, 3);
        assertRefused(utf8("naam\n" + "x;".repeat(150) + "y".repeat(300_000) + "\n"), TableRefused.Kind.RIJ_TE_LANG, 2);
    }

    @Test
    void refusesANullCharacter() throws IOException {
        assertRefused(utf8("naam\na\nb\0c\n"), TableRefused.Kind.NULTEKEN, 3);
    }

    @Test
    void refusesMoreColumnsThanAnyListHas() throws IOException {
        assertRefused(utf8("naam\n" + ";".repeat(200) + "\n"), TableRefused.Kind.TE_VEEL_KOLOMMEN, 2);
    }

    @Test
    void takesAsManyRowsAsThereMayBeAndNotOneMore() throws IOException {
        StringBuilder file = new StringBuilder("naam\n");
        for (int i = 1; i <= TableFile.MOST_ROWS; i++) {
            file.append("dienst ").append(i).append('\n');
        }
        read(utf8(file.toString()));
        assertThat(rows).hasSize(TableFile.MOST_ROWS + 1);

        assertRefused(utf8(file + "een te veel\n"), TableRefused.Kind.TE_VEEL_RIJEN, 100_002);
    }

    @Test
    void leavesRowsAsTheyAreHoweverManyCellsTheyHave() throws IOException {
        read(utf8("a;b\n1\n1;2;3\n;;\n"));

        assertThat(rows)
                .extracting(TableRow::cells)
                .containsExactly(List.of("a", "b"), List.of("1"), List.of("1", "2", "3"));
    }

    @Test
    void runsNoFormula() throws IOException {
        read(utf8("naam\n=1+1\n\"=cmd|' /C calc'!A0\"\n"));

        assertThat(rows).extracting(row -> row.cells().get(0)).containsExactly("naam", "=1+1", "=cmd|' /C calc'!A0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", ";;\n;\n"})
    void refusesAFileThatSaysNothing(String text) throws IOException {
        assertRefused(utf8(text), TableRefused.Kind.LEEG, 0);
    }

    @Test
    void refusesOtherKindsOfFiles() throws IOException {
        assertRefused(utf8("%PDF-1.7\n"), TableRefused.Kind.GEEN_TABEL, 0);
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, TableRefused.Kind.GEEN_TABEL, 0);
    }

    /** It passes in pieces: what is in use stays far below what was read. */
    @Test
    void readsFiftyMegabytesWithoutHoldingThem() throws IOException {
        Path file = folder.resolve("groot.csv");
        String row = "dienst;" + "tekst ".repeat(83) + "\n";
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            stream.write(utf8("naam;omschrijving\n"));
            for (int i = 0; i < TableFile.MOST_ROWS; i++) {
                stream.write(utf8(row));
            }
        }
        AtomicLong count = new AtomicLong();

        TableFile.read(file, each -> count.incrementAndGet());

        assertThat(Files.size(file)).isGreaterThan(50_000_000);
        assertThat(count).hasValue(TableFile.MOST_ROWS + 1);
    }

    @Test
    void readsTheFirstSheetOfAWorkbook() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "test", null)) {
            Worksheet sheet = book.newWorksheet("een");
            sheet.value(0, 0, "naam");
            sheet.value(0, 1, "aantal");
            sheet.value(1, 0, "Zwembad");
            sheet.value(1, 1, 12);
            sheet.inlineString(3, 0, "=1+1");
            book.newWorksheet("twee").value(0, 0, "iets anders");
        }

        assertThat(read(file.toByteArray())).isEqualTo(TableForm.XLSX);
        assertThat(rows)
                .containsExactly(
                        new TableRow(1, List.of("naam", "aantal")),
                        new TableRow(2, List.of("Zwembad", "12")),
                        new TableRow(4, List.of("=1+1")));
    }

    @Test
    void refusesAWorkbookThatIsTooLargeUnpacked() throws IOException {
        assertRefused(
                zip("xl/worksheets/sheet1.xml", "<c><v>1</v></c>", 27_000_000), TableRefused.Kind.WERKMAP_TE_GROOT, 0);
        assertRefused(
                zip("xl/sharedStrings.xml", "<si><t>a</t></si>", 5_000_000), TableRefused.Kind.WERKMAP_TE_GROOT, 0);
        assertRefused(zip("xl/worksheets/sheet1.xml", "x", 2_000_000), TableRefused.Kind.WERKMAP_TE_GROOT, 0);
    }

    @Test
    void refusesAWorkbookThatIsNone() throws IOException {
        assertRefused(zip("iets.txt", "x", 1), TableRefused.Kind.WERKMAP_STUK, 0);
        assertRefused(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, TableRefused.Kind.WERKMAP_STUK, 0);
    }

    private static byte[] zip(String name, String text, int times) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        byte[] piece = utf8(text.repeat(Math.min(times, 1000)));
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i += 1000) {
                zip.write(piece);
            }
            zip.closeEntry();
        }
        return file.toByteArray();
    }

    private void assertRefused(byte[] file, TableRefused.Kind kind, long line) throws IOException {
        TableRefused refused = refusal(file);
        assertThat(refused.kind()).isEqualTo(kind);
        assertThat(refused.line()).isEqualTo(line);
    }

    private TableRefused refusal(byte[] file) {
        rows.clear();
        return catchThrowableOfType(TableRefused.class, () -> read(file));
    }

    private TableForm read(byte[] file) throws IOException {
        Path path = folder.resolve("bestand");
        Files.write(path, file);
        return TableFile.read(path, rows::add);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
