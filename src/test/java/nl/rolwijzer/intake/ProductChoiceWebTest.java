package nl.rolwijzer.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.SaveResult;
import nl.rolwijzer.catalogue.ServiceDraft;
import nl.rolwijzer.products.OwnDeliveries;
import nl.rolwijzer.products.ProductList;
import nl.rolwijzer.products.ProductsDelivered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A service that starts from a product of the list. */
@EmptyCatalogue
@Import(ProductsDelivered.class)
class ProductChoiceWebTest {

    private static final String TREE_HOUSE_LAW = "Artikel 3 Boomhuttenwet; Artikel 4, tweede lid, Boomhuttenwet";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private ProductList list;

    @Autowired
    private ProductsDelivered delivered;

    @BeforeEach
    void haveAList() {
        delivered.first();
    }

    @Test
    void fillsTheFormWithWhatTheListSays() {
        assertThat(web.get().uri("/diensten/nieuw").param("product", id(OwnDeliveries.TREE_HOUSE)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "name=\"naam\" value=\"boomhut vergunning\"",
                        "name=\"upl_naam\" value=\"boomhut vergunning\"",
                        "name=\"upl_uri\" value=\"http://upl.example/boomhutVerg\"",
                        "name=\"grondslag\" value=\"" + TREE_HOUSE_LAW + "\"",
                        "name=\"grondslag_url\" value=\"https://wetten.example/boom3\"",
                        "De lijst noemt 2 wetten of regels",
                        "https://wetten.example/boom4");
    }

    @Test
    void knowsNoProductThatNoDeliveryHad() {
        assertThat(web.get()
                        .uri("/diensten/nieuw")
                        .param("product", UUID.randomUUID().toString()))
                .hasStatus(404);
        assertThat(web.get().uri("/diensten/nieuw?product=x")).hasStatus(400);
    }

    @Test
    void keepsAServiceOfAProductWithWhatWasChanged() {
        ServiceDraft kept = kept(send(Map.of(
                "naam", "Vergunning voor uw boomhut",
                "organisatie", "Gemeente Bosrijk",
                "upl_naam", "boomhut vergunning",
                "upl_uri", OwnDeliveries.TREE_HOUSE,
                "actie", "concept")));

        assertThat(kept.name()).isEqualTo("Vergunning voor uw boomhut");
        assertThat(kept.uplUri()).isEqualTo(OwnDeliveries.TREE_HOUSE);
    }

    @Test
    void leavesWhatSomebodyTypedAsItIs() {
        assertThat(send(Map.of(
                        "naam", "Mijn eigen naam",
                        "omschrijving", "Bouwen in een boom.",
                        "product", id(OwnDeliveries.TREE_HOUSE))))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "name=\"naam\" value=\"Mijn eigen naam\"",
                        "Bouwen in een boom.",
                        "name=\"upl_naam\" value=\"boomhut vergunning\"",
                        "name=\"grondslag\" value=\"" + TREE_HOUSE_LAW + "\"");
    }

    @Test
    void replacesWhatAnotherProductFilledIn() {
        assertThat(send(Map.of(
                        "naam", "zeepkist keuring",
                        "upl_naam", "zeepkist keuring",
                        "upl_uri", OwnDeliveries.SOAPBOX,
                        "grondslag", "Een eigen regel",
                        "grondslag_url", "https://wetten.example/zeepkist",
                        "product", id(OwnDeliveries.TREE_HOUSE))))
                .bodyText()
                .contains(
                        "name=\"naam\" value=\"boomhut vergunning\"",
                        "name=\"upl_uri\" value=\"http://upl.example/boomhutVerg\"",
                        "name=\"grondslag\" value=\"Een eigen regel\"",
                        "name=\"grondslag_url\" value=\"https://wetten.example/boom3\"");
    }

    @Test
    void findsProductsInTheFormWithoutSavingAnything() {
        assertThat(send(Map.of("naam", "Nog niets", "product_zoek", "drone", "actie", "bekijk")))
                .hasStatusOk()
                .bodyText()
                .contains("1 product gevonden", "drone melding", "name=\"product\"", "value=\"Nog niets\"");
        assertThat(web.get().uri("/diensten/nieuw/producten").param("product_zoek", "zeep"))
                .hasStatusOk()
                .bodyText()
                .contains("zeepkist keuring", "Artikel 9 Wet zeepkisten", "hx-swap-oob")
                .doesNotContain("<header", "drone melding");
        assertThat(web.get().uri("/diensten/nieuw/producten")).hasStatusOk();
    }

    @Test
    void warnsOnceThatTheOrganisationHasAServiceOfThisProduct() {
        register("Keuring van zeepkisten", "Gemeente Heuvel");
        Map<String, String> form = Map.of(
                "naam", "Heel iets anders",
                "organisatie", "gemeente heuvel",
                "upl_uri", OwnDeliveries.SOAPBOX,
                "actie", "concept");

        assertThat(send(form))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Uw organisatie heeft al een dienst van dit product",
                        "Keuring van zeepkisten",
                        "gelijke_gezien");
        assertThat(kept(send(with(form, "gelijke_gezien", "ja"))).name()).isEqualTo("Heel iets anders");
    }

    @Test
    void tellsOfServicesOfThisProductElsewhereWithoutStandingInTheWay() {
        register("Drones melden", "Provincie Ver Weg");
        assertThat(web.get().uri("/diensten/nieuw").param("product", id("http://upl.example/droneMeld")))
                .bodyText()
                .contains("Er is al een dienst van dit product", "Drones melden", "Provincie Ver Weg")
                .doesNotContain("gelijke_gezien");

        assertThat(kept(send(Map.of(
                                "naam", "Vliegen met een drone",
                                "organisatie", "Gemeente Dichtbij",
                                "upl_uri", "http://upl.example/droneMeld",
                                "actie", "concept")))
                        .name())
                .isEqualTo("Vliegen met een drone");
    }

    @Test
    void fillsTheFormOfAServiceThatExists() {
        UUID service = register("Boomhutten", "Gemeente Oud Bos");

        assertThat(web.post()
                        .uri("/diensten/{id}/bewerken", service)
                        .with(csrf())
                        .param("naam", "Boomhutten")
                        .param("revisie", "1")
                        .param("product", id(OwnDeliveries.TREE_HOUSE)))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Boomhutten\"", "name=\"upl_uri\" value=\"http://upl.example/boomhutVerg\"");
        assertThat(catalogue.get(service).revision()).isEqualTo(1);
    }

    @Test
    void offersNoProductThatIsGoneButSaysSoOfOneThatIsUsed() {
        delivered.second();

        assertThat(web.get().uri("/diensten/nieuw/producten").param("product_zoek", "zeepkist"))
                .bodyText()
                .contains("Geen producten gevonden");
        assertThat(web.get().uri("/diensten/nieuw").param("product", id(OwnDeliveries.SOAPBOX)))
                .bodyText()
                .contains("dit product staat niet meer in de landelijke lijst");
    }

    private String id(String uri) {
        return list.find(uri).orElseThrow().product().id().toString();
    }

    private UUID register(String name, String organisation) {
        SaveResult saved = catalogue.register(Drafts.passport()
                .named(name)
                .with("organisatie", organisation)
                .with("upl_uri", name.startsWith("Drone") ? "http://upl.example/droneMeld" : OwnDeliveries.SOAPBOX)
                .concept());
        return ((SaveResult.Saved) saved).serviceId();
    }

    private MvcTestResult send(Map<String, String> form) {
        var request = web.post().uri("/diensten/nieuw").with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private static Map<String, String> with(Map<String, String> form, String field, String text) {
        Map<String, String> more = new HashMap<>(form);
        more.put(field, text);
        return more;
    }

    private ServiceDraft kept(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        String address = result.getResponse().getRedirectedUrl();
        return catalogue
                .get(UUID.fromString(address.substring("/diensten/".length())))
                .facts();
    }
}
