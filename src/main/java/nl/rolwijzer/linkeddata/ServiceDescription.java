package nl.rolwijzer.linkeddata;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.catalogue.ServiceDraft;
import nl.rolwijzer.catalogue.ServiceRecord;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Says in a graph what a service is, as CPSV-AP 3.2.0 has it, with everything that it refers to. What nobody filled in is
 * not said. The roles of the citizen classify the service; those of others are participations.
 */
final class ServiceDescription {

    private final Addresses addresses;
    private final Model graph;

    ServiceDescription(Addresses addresses, Model graph) {
        this.addresses = addresses;
        this.graph = graph;
    }

    void add(ServiceRecord service) {
        ServiceDraft facts = service.facts();
        References references = new References(addresses, graph);
        Resource described = graph.createResource(addresses.service(service.id()), Vocabulary.PUBLIC_SERVICE)
                .addProperty(DCTerms.identifier, service.id().toString())
                .addProperty(DCTerms.language, references.dutch())
                .addProperty(DCTerms.created, time(service.createdAt()), XSDDatatype.XSDdateTime)
                .addProperty(DCTerms.modified, time(service.saved().at()), XSDDatatype.XSDdateTime)
                .addProperty(Vocabulary.ADMS_STATUS, references.status(service.status()));
        texts(described, facts);
        references.organisation(facts).ifPresent(one -> described.addProperty(Vocabulary.COMPETENT_AUTHORITY, one));
        references.legalBasis(service).ifPresent(law -> described.addProperty(Vocabulary.HAS_LEGAL_RESOURCE, law));
        references.product(facts).ifPresent(product -> described.addProperty(DCTerms.type, product));
        roles(described, service, references);
    }

    private void texts(Resource described, ServiceDraft facts) {
        Words.dutch(described, DCTerms.title, facts.name());
        Words.dutch(described, DCTerms.description, facts.description());
        Words.dutch(described, property(addresses.citizenPurpose()), facts.citizenPurpose());
        Words.dutch(described, property(addresses.societyPurpose()), facts.societyPurpose());
    }

    private void roles(Resource described, ServiceRecord service, References references) {
        Rulebook rulebook = service.assessment().rulebook();
        for (CitizenRole role : service.roles(Perspective.TRANSACTIE)) {
            described.addProperty(Vocabulary.CLASSIFIED_BY, references.role(role, rulebook));
        }
        for (CitizenRole role : service.roles(Perspective.DERDE)) {
            String address = addresses.participation(service.id(), role);
            Resource others = references.others(rulebook);
            Resource participation = graph.createResource(address, Vocabulary.PARTICIPATION)
                    .addProperty(DCTerms.identifier, service.id() + "-" + role.id())
                    .addProperty(Vocabulary.ROLE, references.role(role, rulebook))
                    .addProperty(Vocabulary.HAS_PARTICIPANT, others);
            Words.both(
                    participation, DCTerms.description, rulebook.profile(role).summary());
            described.addProperty(Vocabulary.HAS_PARTICIPATION, participation);
        }
    }

    private static Property property(String address) {
        return ResourceFactory.createProperty(address);
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
