package nl.rolwijzer.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.platform.UserRole;
import nl.rolwijzer.products.OwnDeliveries;
import nl.rolwijzer.products.ProductsDelivered;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The list of products, with how many services there are of each. */
@EmptyCatalogue
@Import(ProductsDelivered.class)
class ProductsWebTest {

    private static final String PATH = "/productnamen";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private ProductsDelivered delivered;

    @Test
    void tellsOfEachProductHowManyServicesThereAreAndLeadsToThem() {
        delivered.first();
        catalogue.register(treeHouse("Boomhut bouwen").concept());
        catalogue.register(treeHouse("Boomhut verbouwen").concept());

        assertThat(web.get().uri(PATH))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "5 producten staan in de lijst. Van 1 daarvan hebt u een dienst.",
                        "2 diensten",
                        "Nog geen dienst",
                        "Artikel 4, tweede lid, Boomhuttenwet",
                        "/diensten?upl=http%3A%2F%2Fupl.example%2FboomhutVerg",
                        "/diensten/nieuw?product=");
        assertThat(web.get().uri("/diensten").param("upl", OwnDeliveries.TREE_HOUSE))
                .bodyText()
                .contains("Boomhut bouwen", "Boomhut verbouwen", "2 diensten", "Product (UPL)", "boomhut vergunning");
        assertThat(web.get().uri(PATH).param("toon", "met"))
                .bodyText()
                .contains("boomhut vergunning")
                .doesNotContain("drone melding");
        assertThat(web.get().uri(PATH).param("toon", "zonder"))
                .bodyText()
                .contains("drone melding")
                .doesNotContain("boomhut vergunning");
    }

    @Test
    void findsByWordsLayerAndWhetherItIsStillInTheList() {
        delivered.first();
        delivered.second();

        assertThat(web.get().uri(PATH).param("q", "boomhuttenwet"))
                .bodyText()
                .contains("1 product<", "boomhut vergunning");
        assertThat(web.get().uri(PATH).param("laag", "rijk"))
                .bodyText()
                .contains("drone melding")
                .doesNotContain("boomhut vergunning");
        assertThat(web.get().uri(PATH)).bodyText().doesNotContain("zeepkist keuring");
        assertThat(web.get().uri(PATH).param("toon", "vervallen"))
                .bodyText()
                .contains("zeepkist keuring", "Vervallen in de lijst");
        assertThat(web.get().uri(PATH).param("q", "<script>alert(1)</script>"))
                .hasStatusOk()
                .bodyText()
                .contains("Geen producten gevonden")
                .doesNotContain("<script>alert");
        assertThat(web.get().uri(PATH + "?pagina=99&laag=maan&toon=alles&q=%00"))
                .hasStatusOk();
    }

    @Test
    @SignedInAs(UserRole.ANALIST)
    void offersNoNewServiceToWhoOnlyReads() {
        delivered.first();

        assertThat(web.get().uri(PATH))
                .hasStatusOk()
                .bodyText()
                .contains("boomhut vergunning")
                .doesNotContain("/diensten/nieuw?product=");
    }

    private static Drafts treeHouse(String name) {
        return Drafts.passport().named(name).with("upl_uri", OwnDeliveries.TREE_HOUSE);
    }
}
