package nl.rolwijzer.linkeddata;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** A graph as Turtle: what is said of one thing stands together. */
final class TurtleFile implements GraphFile {

    private static final Comparator<Triple> ORDER = Comparator.<Triple, String>comparing(
                    triple -> triple.getSubject().getURI())
            .thenComparing(triple -> triple.getPredicate().getURI());

    private final StreamRDF turtle;

    TurtleFile(OutputStream stream) {
        turtle = StreamRDFWriter.getWriterStream(stream, RDFFormat.TURTLE_BLOCKS);
        turtle.start();
        Vocabulary.graph().getNsPrefixMap().forEach(turtle::prefix);
    }

    @Override
    public void write(Model part) {
        send(() -> part.getGraph().stream().sorted(ORDER).forEach(turtle::triple));
    }

    @Override
    public void finish() {
        send(turtle::finish);
    }

    /** Jena has an exception of its own for a reader who is gone. */
    private static void send(Runnable work) {
        try {
            work.run();
        } catch (RuntimeIOException readerIsGone) {
            throw new UncheckedIOException(new IOException(readerIsGone));
        }
    }
}
