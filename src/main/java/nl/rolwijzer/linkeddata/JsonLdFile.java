package nl.rolwijzer.linkeddata;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A graph as JSON-LD: one object with the short names once and all nodes in a list. Jena writes each part; the nodes of the
 * parts, which have the same short names, are put together.
 */
final class JsonLdFile implements GraphFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CONTEXT = "@context";
    private static final String GRAPH = "@graph";

    private final JsonGenerator json;

    JsonLdFile(OutputStream stream) {
        json = JSON.createGenerator(stream);
        json.writeStartObject();
        json.writePOJOProperty(CONTEXT, Vocabulary.graph().getNsPrefixMap());
        json.writeArrayPropertyStart(GRAPH);
    }

    @Override
    public void write(Model part) {
        JsonNode written = JSON.readTree(bytes(part));
        for (JsonNode node : written.get(GRAPH)) {
            json.writeRaw('\n');
            json.writeTree(node);
        }
    }

    @Override
    public void finish() {
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
    }

    private static byte[] bytes(Model part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFWriter.source(part).format(RDFFormat.JSONLD11_PRETTY).output(bytes);
        return bytes.toByteArray();
    }
}
