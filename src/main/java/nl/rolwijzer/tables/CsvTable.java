package nl.rolwijzer.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads CSV as people send it: any of three separators, any usual encoding. What is not CSV is refused with its line. */
final class CsvTable {

    private static final int MOST_BUFFERED = 8 * TableFile.MOST_CHARACTERS;

    private CsvTable() {}

    static TableForm read(Path file, Consumer<TableRow> receiver) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        Separator separator = separator(encoding, file);
        CsvRows rows = new CsvRows();
        try (CountedReader text = new CountedReader(encoding.open(file));
                CsvReader<TableRow> csv = CsvReader.builder()
                        .fieldSeparator(separator.character())
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowUnclosedQuote(false)
                        .allowExtraCharsAfterClosingQuote(false)
                        .maxBufferSize(MOST_BUFFERED)
                        .build(rows, text)) {
            csv.skipLines(separator.named() ? 1 : 0);
            read(csv, rows, text, receiver);
        }
        return TableForm.csv(encoding, separator.character());
    }

    private static Separator separator(TextEncoding encoding, Path file) throws IOException {
        try (Reader text = encoding.open(file)) {
            return Separator.of(text);
        } catch (CharacterCodingException noText) {
            throw new TableRefused(TableRefused.Kind.CODERING, 1, noText);
        }
    }

    private static void read(CsvReader<TableRow> csv, CsvRows rows, CountedReader text, Consumer<TableRow> receiver) {
        try {
            csv.forEach(row -> {
                text.rowEnds();
                receiver.accept(row);
            });
        } catch (CsvParseException unreadable) {
            if (unreadable.getCause() instanceof TableRefused refused) {
                throw refused;
            }
            throw text.sinceLastRow() > TableFile.MOST_CHARACTERS
                    ? new TableRefused(TableRefused.Kind.RIJ_TE_LANG, rows.line(), unreadable)
                    : new TableRefused(TableRefused.Kind.AANHALINGSTEKEN, rows.line(), unreadable);
        } catch (UncheckedIOException broken) {
            if (broken.getCause() instanceof CharacterCodingException) {
                throw new TableRefused(TableRefused.Kind.CODERING, rows.line(), broken);
            }
            throw broken;
        }
    }
}
