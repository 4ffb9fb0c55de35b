package nl.rolwijzer.exchange;

import java.io.OutputStream;
import java.util.List;
import nl.rolwijzer.platform.RowFile;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows as a JSON array of objects, each on a line of its own. The keys are the names for programs, every value is the text
 * of the cell; nothing is guarded, because no program takes a text for a formula.
 */
final class JsonFile implements RowFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JsonGenerator json;
    private final List<ServiceColumn> columns;

    JsonFile(OutputStream stream, List<ServiceColumn> columns) {
        this.json = JSON.createGenerator(stream);
        this.columns = List.copyOf(columns);
        json.writeStartArray();
    }

    @Override
    public void write(List<String> cells) {
        json.writeRaw('\n');
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.writeStringProperty(columns.get(i).id(), cells.get(i));
        }
        json.writeEndObject();
    }

    @Override
    public void finish() {
        json.writeRaw('\n');
        json.writeEndArray();
        json.close();
    }
}
