package nl.rolwijzer.linkeddata;

import nl.rolwijzer.assessment.Citation;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.RoleProfile;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Text;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The seven roles as a concept scheme of SKOS, with the two terms of our own by which services say what they are for. */
final class RoleScheme {

    private static final Text TITLE = new Text("De zeven rollen van de burger", "The seven roles of the citizen");
    private static final Text CITIZEN_PURPOSE = new Text("doel voor de burger", "purpose for the citizen");
    private static final Text SOCIETY_PURPOSE = new Text("doel voor de samenleving", "purpose for society");

    private final Addresses addresses;
    private final Rulebook rulebook;

    RoleScheme(Addresses addresses, Rulebook rulebook) {
        this.addresses = addresses;
        this.rulebook = rulebook;
    }

    void addAll(Model graph) {
        for (CitizenRole role : CitizenRole.values()) {
            add(role, graph);
        }
        new References(addresses, graph).others(rulebook);
        purpose(addresses.citizenPurpose(), CITIZEN_PURPOSE, graph);
        purpose(addresses.societyPurpose(), SOCIETY_PURPOSE, graph);
    }

    void add(CitizenRole role, Model graph) {
        RoleProfile profile = rulebook.profile(role);
        Resource scheme = scheme(graph);
        Resource concept = new References(addresses, graph)
                .role(role, rulebook)
                .addProperty(SKOS.topConceptOf, scheme)
                .addProperty(SKOS.notation, role.id());
        Words.both(concept, SKOS.definition, profile.summary());
        Words.both(concept, SKOS.scopeNote, profile.recognise());
        profile.examples().forEach(example -> Words.both(concept, SKOS.example, example));
        profile.citations().forEach(citation -> Words.dutch(concept, DCTerms.source, cited(citation)));
        scheme.addProperty(SKOS.hasTopConcept, concept);
    }

    private Resource scheme(Model graph) {
        Resource scheme = graph.createResource(addresses.scheme(), SKOS.ConceptScheme)
                .addProperty(OWL.versionInfo, rulebook.edition().version());
        Words.both(scheme, DCTerms.title, TITLE);
        return scheme;
    }

    /** A text about the service: whoever does not know the term may read it as a description. */
    private void purpose(String address, Text label, Model graph) {
        Resource term = graph.createResource(address, RDF.Property)
                .addProperty(RDFS.subPropertyOf, DCTerms.description)
                .addProperty(RDFS.isDefinedBy, graph.createResource(addresses.scheme()));
        Words.both(term, RDFS.label, label);
    }

    private static String cited(Citation citation) {
        String author = citation.work().findAuthor().map(name -> name + ", ").orElse("");
        return author + citation.work().title().nl();
    }
}
