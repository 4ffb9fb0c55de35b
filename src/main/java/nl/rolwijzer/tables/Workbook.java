package nl.rolwijzer.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of a workbook. Of a formula it takes what it came to when the workbook was saved. */
final class Workbook {

    private Workbook() {}

    static TableForm read(Path file, Consumer<TableRow> receiver) throws IOException {
        Unpacked.check(file);
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> receiver.accept(row(row)));
        } catch (TableRefused refused) {
            throw refused;
        } catch (ExcelReaderException | IOException | IllegalStateException | IllegalArgumentException broken) {
            throw new TableRefused(TableRefused.Kind.WERKMAP_STUK, 0, broken);
        }
        return TableForm.XLSX;
    }

    private static TableRow row(Row row) {
        if (row.getCellCount() > TableFile.MOST_COLUMNS) {
            throw new TableRefused(TableRefused.Kind.TE_VEEL_KOLOMMEN, row.getRowNum());
        }
        List<String> cells = new ArrayList<>();
        int characters = 0;
        for (int column = 0; column < row.getCellCount(); column++) {
            String text = row.getOptionalCell(column).flatMap(Workbook::text).orElse("");
            characters += text.length();
            cells.add(text);
        }
        if (characters > TableFile.MOST_CHARACTERS) {
            throw new TableRefused(TableRefused.Kind.RIJ_TE_LANG, row.getRowNum());
        }
        return new TableRow(row.getRowNum(), cells);
    }

    private static Optional<String> text(Cell cell) {
        return Optional.ofNullable(
                switch (cell.getType()) {
                    case STRING -> cell.getText();
                    case NUMBER, BOOLEAN, FORMULA -> cell.getRawValue();
                    case EMPTY, ERROR -> null;
                });
    }
}
