package nl.rolwijzer.linkeddata;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** Requirements in SHACL, to hold linked data against. */
public final class Shapes {

    private final org.apache.jena.shacl.Shapes shapes;

    private Shapes(Graph graph) {
        this.shapes = org.apache.jena.shacl.Shapes.parse(graph);
    }

    /** Those that we wrote down ourselves. */
    public static Shapes ours() {
        return of("src/test/resources/nl/rolwijzer/linkeddata/eisen.ttl");
    }

    /** Those in this file. */
    public static Shapes of(String file) {
        return new Shapes(RDFDataMgr.loadGraph(file));
    }

    /** What is wrong, in a sentence each. */
    public List<String> faults(Model data) {
        return ShaclValidator.get().validate(shapes, data.getGraph()).getEntries().stream()
                .map(Shapes::sentence)
                .toList();
    }

    private static String sentence(ReportEntry entry) {
        return entry.focusNode() + " " + entry.resultPath() + ": " + entry.message();
    }

    /** Reads what was handed out. */
    public static Model read(byte[] file, Lang lang) {
        Model model = Vocabulary.graph();
        RDFParser.source(new ByteArrayInputStream(file)).lang(lang).parse(model);
        return model;
    }

    /** The identifiers of the services in it. */
    public static List<String> services(Model data) {
        return data.listSubjectsWithProperty(RDF.type, (RDFNode) Vocabulary.PUBLIC_SERVICE).toList().stream()
                .map(service -> service.getProperty(DCTerms.identifier).getString())
                .toList();
    }
}
