package nl.rolwijzer.linkeddata;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/** Terms of CPSV-AP that Jena does not name itself, and graphs that know the usual short names. */
final class Vocabulary {

    private static final String CPSV = "http://purl.org/vocab/cpsv#";
    private static final String CV = "http://data.europa.eu/m8g/";
    private static final String ELI = "http://data.europa.eu/eli/ontology#";
    private static final String ADMS = "http://www.w3.org/ns/adms#";
    private static final String FOAF = "http://xmlns.com/foaf/0.1/";
    private static final String EUROPE = "http://publications.europa.eu/resource/authority/";
    private static final String STATUS = "http://purl.org/adms/status/";

    static final Resource PUBLIC_SERVICE = resource(CPSV + "PublicService");
    static final Resource PUBLIC_ORGANISATION = resource(CV + "PublicOrganisation");
    static final Resource PARTICIPATION = resource(CV + "Participation");
    static final Resource AGENT = resource(FOAF + "Agent");
    static final Resource LEGAL_RESOURCE = resource(ELI + "LegalResource");
    static final Resource LOCATION = resource(DCTerms.NS + "Location");
    static final Resource LANGUAGE = resource(DCTerms.NS + "LinguisticSystem");

    static final Property COMPETENT_AUTHORITY = property(CV + "hasCompetentAuthority");
    static final Property CLASSIFIED_BY = property(CV + "isClassifiedBy");
    static final Property HAS_LEGAL_RESOURCE = property(CV + "hasLegalResource");
    static final Property HAS_PARTICIPATION = property(CV + "hasParticipation");
    static final Property HAS_PARTICIPANT = property(CV + "hasParticipant");
    static final Property ROLE = property(CV + "role");
    static final Property ADMS_STATUS = property(ADMS + "status");

    static final Resource DUTCH = resource(EUROPE + "language/NLD");
    static final Resource NETHERLANDS = resource(EUROPE + "country/NLD");
    static final Resource UNDER_DEVELOPMENT = resource(STATUS + "UnderDevelopment");
    static final Resource COMPLETED = resource(STATUS + "Completed");
    static final Resource WITHDRAWN = resource(STATUS + "Withdrawn");

    private Vocabulary() {}

    /** A graph with nothing in it. */
    static Model graph() {
        Model graph = ModelFactory.createDefaultModel();
        graph.setNsPrefix("cpsv", CPSV);
        graph.setNsPrefix("cv", CV);
        graph.setNsPrefix("eli", ELI);
        graph.setNsPrefix("adms", ADMS);
        graph.setNsPrefix("dct", DCTerms.NS);
        graph.setNsPrefix("skos", SKOS.uri);
        graph.setNsPrefix("foaf", FOAF);
        graph.setNsPrefix("owl", OWL.NS);
        graph.setNsPrefix("rdfs", RDFS.uri);
        graph.setNsPrefix("xsd", XSD.NS);
        return graph;
    }

    private static Resource resource(String address) {
        return ResourceFactory.createResource(address);
    }

    private static Property property(String address) {
        return ResourceFactory.createProperty(address);
    }
}
