package nl.rolwijzer.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import nl.rolwijzer.assessment.Rulebooks;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we hand out is as CPSV-AP 3.2.0 wants it; were anything of that left out, our own shapes would say so. */
class RequirementsTest {

    private final Shapes shapes = Shapes.ours();
    private final Model passport = Shapes.read(
            new LinkedData("https://voorbeeld.example").service(DescribedServices.passport(), LinkedFormat.TURTLE),
            Lang.TURTLE);

    static Property[] required() {
        return new Property[] {
            DCTerms.identifier,
            DCTerms.title,
            DCTerms.description,
            DCTerms.language,
            DCTerms.created,
            DCTerms.modified,
            DCTerms.spatial,
            SKOS.prefLabel,
            Vocabulary.COMPETENT_AUTHORITY,
            Vocabulary.ADMS_STATUS,
            Vocabulary.ROLE,
            Vocabulary.HAS_PARTICIPANT
        };
    }

    static Resource[] types() {
        return new Resource[] {
            Vocabulary.PUBLIC_ORGANISATION,
            Vocabulary.PARTICIPATION,
            Vocabulary.LEGAL_RESOURCE,
            Vocabulary.LOCATION,
            Vocabulary.LANGUAGE,
            Vocabulary.AGENT,
            SKOS.Concept
        };
    }

    @Test
    void areMetByAService() {
        assertThat(shapes.faults(passport)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("required")
    void areMissedWhenSomethingIsNotSaid(Property property) {
        passport.removeAll(null, property, null);

        assertThat(shapes.faults(passport)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void areMissedWhenSomethingThatIsReferredToIsNotTyped(Resource type) {
        passport.removeAll(null, RDF.type, type);

        assertThat(shapes.faults(passport)).isNotEmpty();
    }

    @Test
    void areMissedWhenATextHasNoLanguage() {
        Resource service = passport.listSubjectsWithProperty(RDF.type, (RDFNode) Vocabulary.PUBLIC_SERVICE)
                .next();
        service.removeAll(DCTerms.title).addProperty(DCTerms.title, "Paspoort");

        assertThat(shapes.faults(passport)).isNotEmpty();
    }

    @Test
    void areMetByTheRoles() {
        assertThat(shapes.faults(Shapes.read(
                        new LinkedData("https://voorbeeld.example").roles(Rulebooks.teeuwen(), LinkedFormat.TURTLE),
                        Lang.TURTLE)))
                .isEmpty();
    }
}
