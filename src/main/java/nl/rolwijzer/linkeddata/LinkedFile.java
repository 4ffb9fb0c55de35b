package nl.rolwijzer.linkeddata;

import nl.rolwijzer.catalogue.ServiceRecord;
import org.apache.jena.rdf.model.Model;

/** Services as one file of linked data, however many: a few of them at a time are in memory. */
public final class LinkedFile {

    private static final int TOGETHER = 100;

    private final Addresses addresses;
    private final GraphFile file;
    private Model graph = Vocabulary.graph();
    private int services;

    LinkedFile(Addresses addresses, GraphFile file) {
        this.addresses = addresses;
        this.file = file;
    }

    /** Adds a service. */
    public void write(ServiceRecord service) {
        new ServiceDescription(addresses, graph).add(service);
        services++;
        if (services % TOGETHER == 0) {
            flush();
        }
    }

    /** Writes what is left; the stream stays open. */
    public void finish() {
        flush();
        file.finish();
    }

    private void flush() {
        if (!graph.isEmpty()) {
            file.write(graph);
            graph = Vocabulary.graph();
        }
    }
}
