package nl.rolwijzer.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Rulebooks;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.ServiceDraft;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.Status;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedDataTest {

    private static final String SITE = "https://diensten.voorbeeld.example";
    private static final String PASSPORT = SITE + "/diensten/" + DescribedServices.ID;

    private final Rulebook rulebook = Rulebooks.teeuwen();
    private final LinkedData linkedData = new LinkedData(SITE);

    @Test
    void saysWhatIsFilledIn() {
        Model graph = graph(DescribedServices.passport());
        Resource passport = graph.getResource(PASSPORT);

        assertThat(passport.hasProperty(RDF.type, Vocabulary.PUBLIC_SERVICE)).isTrue();
        assertThat(passport.hasProperty(DCTerms.identifier, DescribedServices.ID.toString()))
                .isTrue();
        assertThat(passport.hasProperty(DCTerms.title, "Paspoort", "nl")).isTrue();
        assertThat(passport.hasProperty(DCTerms.description, "De gemeente geeft een paspoort af.", "nl"))
                .isTrue();
        assertThat(passport.hasProperty(property("doelBurger"), "Reizen en bewijzen wie je bent.", "nl"))
                .isTrue();
        assertThat(passport.hasProperty(property("doelSamenleving"), "Iedereen weet wie iemand is.", "nl"))
                .isTrue();
        assertThat(only(passport, Vocabulary.COMPETENT_AUTHORITY)
                        .hasProperty(SKOS.prefLabel, "Gemeente Voorbeeldstad", "nl"))
                .isTrue();
        assertThat(only(passport, Vocabulary.HAS_LEGAL_RESOURCE))
                .isEqualTo(graph.getResource("https://wetten.overheid.nl/BWBR0005212"));
        assertThat(only(passport, DCTerms.type))
                .isEqualTo(graph.getResource("http://standaarden.overheid.nl/owms/terms/paspoort"));
        assertThat(only(passport, Vocabulary.ADMS_STATUS)).isEqualTo(Vocabulary.COMPLETED);
        assertThat(passport.getProperty(DCTerms.created).getString()).isEqualTo("2026-11-21T09:00:00Z");
        assertThat(passport.getProperty(DCTerms.modified).getString()).isEqualTo("2026-11-22T10:15:30Z");
    }

    @Test
    void tellsTheRolesOfTheCitizenFromThoseOfOthers() {
        ServiceRecord service = DescribedServices.of(
                Drafts.passport().answering("derden", "omwonenden", "betalers").draft(), Status.VASTGESTELD);
        Resource passport = graph(service).getResource(PASSPORT);

        assertThat(addresses(passport, Vocabulary.CLASSIFIED_BY)).containsExactly(SITE + "/rollen/onderdaan");
        assertThat(addresses(passport, Vocabulary.HAS_PARTICIPATION))
                .containsExactlyInAnyOrder(
                        PASSPORT + "#gebruiker-derden",
                        PASSPORT + "#onderdaan-derden",
                        PASSPORT + "#belastingbetaler-derden");
        assertThat(passport.listProperties(Vocabulary.HAS_PARTICIPATION).toList())
                .allSatisfy(statement -> assertThat(
                                only(statement.getResource(), Vocabulary.ROLE).getLocalName())
                        .isIn("gebruiker", "onderdaan", "belastingbetaler"));
    }

    @Test
    void saysNothingOfWhoWorkedOnItAndWhy() {
        assertThat(new String(linkedData.service(DescribedServices.passport(), LinkedFormat.TURTLE)))
                .doesNotContain("Anna", "Een reden", "Wie aan de eisen voldoet");
    }

    @Test
    void leavesOutWhatNobodyFilledIn() {
        ServiceDraft name = new ServiceDraft("Alleen een naam", "", "", "", "", "", "", "", "", Map.of(), Map.of());
        Resource service = graph(DescribedServices.of(name, Status.CONCEPT)).getResource(PASSPORT);

        assertThat(service.listProperties().toList())
                .extracting(statement -> statement.getPredicate())
                .containsExactlyInAnyOrder(
                        RDF.type,
                        DCTerms.identifier,
                        DCTerms.title,
                        DCTerms.language,
                        DCTerms.created,
                        DCTerms.modified,
                        Vocabulary.ADMS_STATUS);
        assertThat(only(service, Vocabulary.ADMS_STATUS)).isEqualTo(Vocabulary.UNDER_DEVELOPMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wetten.overheid.nl",
                "https://",
                "javascript:alert(1)",
                "https://x.nl/> a <y",
                "https://x.nl/ \""
            })
    void givesALawWithoutAnAddressANameOfItsOwn(String typed) {
        Model graph = graph(DescribedServices.of(
                Drafts.passport().with("grondslag_url", typed).draft(), Status.VASTGESTELD));
        Resource law = only(graph.getResource(PASSPORT), Vocabulary.HAS_LEGAL_RESOURCE);

        assertThat(law.getURI()).isEqualTo(PASSPORT + "#grondslag");
        assertThat(law.hasProperty(DCTerms.title, "Paspoortwet", "nl")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(LinkedFormat.class)
    void bringsEveryTextOverAsItIs(LinkedFormat format) {
        String text = "\"\"\" \\ <b> '' \t één\nregel 𝄞 @nl ^^xsd:int . ; \u0001";
        ServiceRecord service = DescribedServices.of(
                Drafts.passport()
                        .with("omschrijving", text)
                        .with("organisatie", text)
                        .draft(),
                Status.VASTGESTELD);

        Model read = Shapes.read(linkedData.service(service, format), lang(format));

        assertThat(read.getResource(PASSPORT).hasProperty(DCTerms.description, text, "nl"))
                .isTrue();
        assertThat(only(read.getResource(PASSPORT), Vocabulary.COMPETENT_AUTHORITY)
                        .hasProperty(SKOS.prefLabel, text, "nl"))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(LinkedFormat.class)
    void saysTheSameOfManyServicesInOneFileAsOfEachAlone(LinkedFormat format) {
        Model apart = Vocabulary.graph();
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        LinkedFile file = linkedData.open(stream, format);
        services(250).forEach(service -> {
            apart.add(graph(service));
            file.write(service);
        });
        file.finish();

        assertThat(Shapes.read(stream.toByteArray(), lang(format)).isIsomorphicWith(apart))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(LinkedFormat.class)
    void makesAFileOfNoServicesToo(LinkedFormat format) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        linkedData.open(stream, format).finish();

        assertThat(Shapes.read(stream.toByteArray(), lang(format)).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(LinkedFormat.class)
    void hasTheSevenRolesAsOneScheme(LinkedFormat format) {
        Model graph = Shapes.read(linkedData.roles(rulebook, format), lang(format));
        Resource scheme = graph.getResource(SITE + "/rollen");

        assertThat(scheme.hasProperty(RDF.type, SKOS.ConceptScheme)).isTrue();
        assertThat(graph.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList())
                .hasSize(CitizenRole.values().length)
                .allMatch(role -> role.hasProperty(SKOS.inScheme, scheme))
                .allMatch(role -> scheme.hasProperty(SKOS.hasTopConcept, role))
                .allMatch(role -> role.listProperties(SKOS.definition).toList().size() == 2);
        assertThat(graph.getResource(SITE + "/rollen/klant").hasProperty(SKOS.prefLabel, "Customer", "en"))
                .isTrue();
        assertThat(graph.getResource(SITE + "/rollen#doelBurger").hasProperty(RDFS.subPropertyOf, DCTerms.description))
                .isTrue();
    }

    @Test
    void tellsOfOneRoleThatItIsInTheScheme() {
        Model graph = Shapes.read(linkedData.role(CitizenRole.KIEZER, rulebook, LinkedFormat.TURTLE), Lang.TURTLE);

        assertThat(graph.listSubjectsWithProperty(RDF.type, SKOS.Concept).toList())
                .containsExactly(graph.getResource(SITE + "/rollen/kiezer"));
        assertThat(graph.contains(graph.getResource(SITE + "/rollen"), RDF.type, SKOS.ConceptScheme))
                .isTrue();
    }

    private static Stream<ServiceRecord> services(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> DescribedServices.of(
                        new UUID(1, i),
                        Drafts.passport()
                                .named("Dienst " + i)
                                .with("organisatie", "Gemeente " + i % 7)
                                .draft(),
                        Status.values()[i % 3]));
    }

    private Model graph(ServiceRecord service) {
        return Shapes.read(linkedData.service(service, LinkedFormat.TURTLE), Lang.TURTLE);
    }

    private static Resource only(Resource of, Property what) {
        assertThat(of.listProperties(what).toList()).hasSize(1);
        return of.getProperty(what).getResource();
    }

    private static Stream<String> addresses(Resource of, Property what) {
        return of.listProperties(what).toList().stream()
                .map(statement -> statement.getObject())
                .map(RDFNode::asResource)
                .map(Resource::getURI);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(SITE + "/rollen#" + name);
    }

    private static Lang lang(LinkedFormat format) {
        return format == LinkedFormat.TURTLE ? Lang.TURTLE : Lang.JSONLD11;
    }
}
