package nl.rolwijzer.linkeddata;

import java.io.OutputStream;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.catalogue.ServiceRecord;
import org.apache.jena.rdf.model.Model;

/** What we know as linked data, under the addresses of one site. */
public final class LinkedData {

    private final Addresses addresses;

    /**
     * Linked data of this site.
     *
     * @param site where the application is, without a slash at the end
     */
    public LinkedData(String site) {
        this.addresses = new Addresses(site);
    }

    /** One service. */
    public byte[] service(ServiceRecord service, LinkedFormat format) {
        Model graph = Vocabulary.graph();
        new ServiceDescription(addresses, graph).add(service);
        return format.write(graph);
    }

    /** The seven roles. */
    public byte[] roles(Rulebook rulebook, LinkedFormat format) {
        Model graph = Vocabulary.graph();
        new RoleScheme(addresses, rulebook).addAll(graph);
        return format.write(graph);
    }

    /** One of the roles. */
    public byte[] role(CitizenRole role, Rulebook rulebook, LinkedFormat format) {
        Model graph = Vocabulary.graph();
        new RoleScheme(addresses, rulebook).add(role, graph);
        return format.write(graph);
    }

    /** Begins a file of many services. */
    public LinkedFile open(OutputStream stream, LinkedFormat format) {
        return new LinkedFile(addresses, format.open(stream));
    }
}
