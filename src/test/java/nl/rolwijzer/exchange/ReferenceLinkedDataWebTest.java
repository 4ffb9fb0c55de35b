package nl.rolwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.linkeddata.Shapes;
import nl.rolwijzer.platform.UserRole;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The example services as linked data, under the address that the site has for the outside. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:gekoppeld",
            "rolwijzer.base-url=https://diensten.voorbeeld.example/rolwijzer/"
        })
@AutoConfigureMockMvc
@SignedInAs(UserRole.ANALIST)
class ReferenceLinkedDataWebTest {

    private static final String SITE = "https://diensten.voorbeeld.example/rolwijzer";
    private static final Resource SERVICE = ResourceFactory.createResource("http://purl.org/vocab/cpsv#PublicService");

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Search search;

    @Test
    void areAllAsTheStandardWantsThem() {
        Model catalogue = Shapes.read(body("/diensten.ttl"), Lang.TURTLE);

        assertThat(catalogue.listSubjectsWithProperty(RDF.type, SERVICE).toList())
                .hasSize((int) search.count(SearchRequest.everything()));
        assertThat(Shapes.ours().faults(catalogue)).isEmpty();
    }

    @Test
    void sayTheSameAsJsonLd() {
        assertThat(Shapes.read(body("/diensten.jsonld"), Lang.JSONLD11)
                        .isIsomorphicWith(Shapes.read(body("/diensten.ttl"), Lang.TURTLE)))
                .isTrue();
    }

    @Test
    void areClassifiedByRolesThatArePublished() {
        Model catalogue = Shapes.read(body("/diensten.ttl"), Lang.TURTLE);
        Model roles = Shapes.read(body("/rollen.ttl"), Lang.TURTLE);

        assertThat(catalogue
                        .listObjectsOfProperty(
                                ResourceFactory.createProperty("http://data.europa.eu/m8g/isClassifiedBy"))
                        .toList())
                .isNotEmpty()
                .allMatch(role -> roles.containsResource(role));
    }

    @Test
    void haveAddressesOfTheSite() {
        assertThat(Shapes.read(body("/diensten.ttl"), Lang.TURTLE)
                        .listSubjectsWithProperty(RDF.type, SERVICE)
                        .toList())
                .allMatch(service -> service.getURI().startsWith(SITE + "/diensten/"));
        assertThat(new String(body("/regels.dmn"))).contains("namespace=\"" + SITE + "/regels/");
    }

    private byte[] body(String address) {
        var result = web.get().uri(address).exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }
}
