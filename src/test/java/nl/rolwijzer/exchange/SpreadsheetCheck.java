package nl.rolwijzer.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.rolwijzer.platform.CsvDialect;
import nl.rolwijzer.platform.CsvFile;
import nl.rolwijzer.platform.RowFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a real spreadsheet takes anything in our files for a formula. A measurement, not a test, because it needs
 * LibreOffice:
 *
 * <pre>./mvnw -q -Pspreadsheet test-compile exec:exec</pre>
 */
final class SpreadsheetCheck {

    private static final Logger LOG = LoggerFactory.getLogger(SpreadsheetCheck.class);
    private static final int RANDOM_TEXTS = 5000;
    private static final String AWKWARD = "=+-@'\"; ,\t\n(A1)";

    /** UTF-8 with semicolons, and everything recognised that there is: numbers, dates, formulas. */
    private static final String EAGER = "--infilter=CSV:59,34,76,1,,0,false,true,false,false,false,-1,true";

    private static final Pattern FORMULA = Pattern.compile("table:formula=\"([^\"]*)\"");

    private final Path folder = Files.createTempDirectory("rolwijzer-rekenblad");

    private SpreadsheetCheck() throws IOException {}

    public static void main(String[] arguments) throws Exception {
        new SpreadsheetCheck().run();
    }

    private void run() throws Exception {
        List<String> texts = Stream.concat(
                        Stream.of("=1+1", "+1+1", "-1-1", "@SUM(1)", "\t=1+1", "\r=1+1", "'=1+1"), random())
                .toList();
        List<String> heading = List.of("naam");
        Path csv = folder.resolve("dienst.csv");
        try (OutputStream stream = Files.newOutputStream(csv)) {
            write(new CsvFile(stream, CsvDialect.PUNTKOMMA, heading), texts);
        }
        Path xlsx = folder.resolve("werkmap.xlsx");
        try (OutputStream stream = Files.newOutputStream(xlsx)) {
            write(new XlsxFile(stream, heading), texts);
        }
        Path bare = Files.writeString(folder.resolve("onbewaakt.csv"), "\"naam\"\r\n\"=1+1\"\r\n");
        if (formulas(bare, EAGER) == 0) {
            throw new IllegalStateException("The spreadsheet runs no formula at all, so this proves nothing");
        }
        LOG.info(
                "{} texts: {} formulas in the CSV, {} in the XLSX; 1 in a file without guards",
                texts.size(),
                formulas(csv, EAGER),
                formulas(xlsx));
    }

    private static void write(RowFile file, List<String> texts) throws IOException {
        texts.forEach(text -> file.write(List.of(text)));
        file.finish();
    }

    private long formulas(Path file, String... settings) throws IOException, InterruptedException {
        List<String> command = Stream.of(
                        Stream.of(
                                "soffice",
                                "--headless",
                                "-env:UserInstallation="
                                        + folder.resolve("profiel").toUri()),
                        Stream.of(settings),
                        Stream.of("--convert-to", "fods", "--outdir", folder.toString(), file.toString()))
                .flatMap(part -> part)
                .toList();
        Process spreadsheet = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (spreadsheet.waitFor() != 0) {
            throw new IllegalStateException("soffice cannot read " + file);
        }
        String name = file.getFileName().toString().replaceFirst("[.].*", ".fods");
        return FORMULA.matcher(Files.readString(folder.resolve(name), StandardCharsets.UTF_8))
                .results()
                .peek(found -> LOG.warn("{} has the formula {}", name, found.group(1)))
                .count();
    }

    private static Stream<String> random() {
        Random random = new Random(20261122);
        return IntStream.range(0, RANDOM_TEXTS)
                .mapToObj(number -> random.ints(1 + random.nextInt(8), 0, AWKWARD.length())
                        .mapToObj(place -> AWKWARD.substring(place, place + 1))
                        .reduce("", String::concat));
    }
}
