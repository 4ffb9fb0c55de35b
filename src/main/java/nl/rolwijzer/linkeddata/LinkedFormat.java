package nl.rolwijzer.linkeddata;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** How linked data is written. */
public enum LinkedFormat {
    TURTLE(RDFFormat.TURTLE_PRETTY) {
        @Override
        GraphFile open(OutputStream stream) {
            return new TurtleFile(stream);
        }
    },
    JSON_LD(RDFFormat.JSONLD11_PRETTY) {
        @Override
        GraphFile open(OutputStream stream) {
            return new JsonLdFile(stream);
        }
    };

    private final RDFFormat written;

    LinkedFormat(RDFFormat written) {
        this.written = written;
    }

    /** Begins a file of many graphs. */
    abstract GraphFile open(OutputStream stream);

    /** One small graph as a file. */
    byte[] write(Model graph) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(written).output(bytes);
        return bytes.toByteArray();
    }
}
