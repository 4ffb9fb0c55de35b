package nl.rolwijzer.exchange;

import java.io.IOException;
import java.util.List;
import nl.rolwijzer.platform.RowFile;

/** Services as a table with these columns. */
record TableFile(RowFile table, List<ServiceColumn> columns) implements ServicesFile {

    @Override
    public void write(ServiceRow row) {
        table.write(columns.stream().map(column -> column.cell(row)).toList());
    }

    @Override
    public void finish() throws IOException {
        table.finish();
    }
}
