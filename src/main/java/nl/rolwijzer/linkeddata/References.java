package nl.rolwijzer.linkeddata;

import java.util.Objects;
import java.util.Optional;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.catalogue.ServiceDraft;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.Status;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** What services refer to. CPSV-AP wants each named and typed in the same graph as the service. */
final class References {

    private final Addresses addresses;
    private final Model graph;

    References(Addresses addresses, Model graph) {
        this.addresses = addresses;
        this.graph = graph;
    }

    Resource dutch() {
        return graph.createResource(Vocabulary.DUTCH.getURI(), Vocabulary.LANGUAGE);
    }

    /** How far it is, in the words of ADMS. */
    Resource status(Status status) {
        Resource known = switch (status) {
            case CONCEPT -> Vocabulary.UNDER_DEVELOPMENT;
            case VASTGESTELD -> Vocabulary.COMPLETED;
            case VERVALLEN -> Vocabulary.WITHDRAWN;
        };
        return concept(known.getURI(), status.id());
    }

    Optional<Resource> organisation(ServiceDraft facts) {
        String name = facts.organisation();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Resource organisation = graph.createResource(addresses.organisation(name), Vocabulary.PUBLIC_ORGANISATION)
                .addProperty(
                        DCTerms.spatial, graph.createResource(Vocabulary.NETHERLANDS.getURI(), Vocabulary.LOCATION));
        Words.dutch(organisation, SKOS.prefLabel, name);
        return Optional.of(organisation);
    }

    /** The law itself where it has an address on the web, else a name for it within the service. */
    Optional<Resource> legalBasis(ServiceRecord service) {
        ServiceDraft facts = service.facts();
        Optional<String> address = Addresses.typed(facts.legalBasisUrl());
        if (facts.legalBasis().isEmpty() && address.isEmpty()) {
            return Optional.empty();
        }
        Resource law = graph.createResource(
                address.orElseGet(() -> addresses.legalBasis(service.id())), Vocabulary.LEGAL_RESOURCE);
        Words.dutch(law, DCTerms.title, facts.legalBasis());
        return Optional.of(law);
    }

    /** The product of the Uniforme Productnamenlijst that the service is one of. */
    Optional<Resource> product(ServiceDraft facts) {
        return Addresses.typed(facts.uplUri()).map(address -> concept(address, facts.uplName()));
    }

    Resource role(CitizenRole role, Rulebook rulebook) {
        Resource concept = graph.createResource(addresses.role(role), SKOS.Concept)
                .addProperty(SKOS.inScheme, graph.createResource(addresses.scheme()));
        Words.both(concept, SKOS.prefLabel, rulebook.profile(role).name());
        return concept;
    }

    /** Those whose roles are not that of the citizen in the transaction. */
    Resource others(Rulebook rulebook) {
        Resource others =
                graph.createResource(addresses.others(), Vocabulary.AGENT).addProperty(DCTerms.identifier, "derden");
        Words.both(
                others,
                DCTerms.title,
                Objects.requireNonNull(rulebook.terms().perspectives().get(Perspective.DERDE)));
        return others;
    }

    private Resource concept(String address, String name) {
        Resource concept = graph.createResource(address).addProperty(RDF.type, SKOS.Concept);
        Words.dutch(concept, SKOS.prefLabel, name);
        return concept;
    }
}
