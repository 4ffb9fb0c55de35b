package nl.rolwijzer.browsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.catalogue.SavedViews;
import nl.rolwijzer.platform.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Keeping a search under a name. */
@EmptyCatalogue
class SavedViewsWebTest {

    private static final String QUERY = "q=gr%C3%B6n+bos&rol=klant&antwoord.wie=inwoner&tot=2026-11-22";
    private static final String ADDRESS = "/diensten?q=gr%C3%B6n%20bos&rol=klant&antwoord.wie=inwoner&tot=2026-11-22";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private SavedViews views;

    private String account = "";

    @BeforeEach
    void remembersWhoSignedIn() {
        account = SignedIn.current().orElseThrow().accountId();
    }

    @Test
    void leadsBackToTheSearchAndShowsItByItsNameFromThenOn() {
        assertThat(save("Groen <b>", QUERY)).hasStatus3xxRedirection().hasRedirectedUrl(ADDRESS);

        assertThat(web.get().uri("/diensten"))
                .bodyText()
                .contains("href=\"" + ADDRESS.replace("&", "&amp;") + "\"", "Groen &lt;b&gt;");
        assertThat(web.get().uri("/weergaven")).bodyText().contains("Groen &lt;b&gt;");
    }

    @Test
    void keepsNoAddressThatIsNoSearch() {
        save("Elders", "//elders.example&javascript:alert(1)&x=y&rol=klant&%zz=1");

        assertThat(view("Elders").parameters()).isEqualTo("rol=klant");
    }

    @Test
    void replacesAViewOfTheSameName() {
        save("Zelfde", "rol=klant");
        save("ZELFDE ", "rol=kiezer");

        assertThat(views.of(account))
                .filteredOn(view -> view.name().equalsIgnoreCase("zelfde"))
                .singleElement()
                .satisfies(view -> assertThat(view.parameters()).isEqualTo("rol=kiezer"));
    }

    @Test
    void keepsWhatWasTypedWhenTheNameIsMissingOrTaken() {
        save("Een", "rol=klant");
        save("Twee", "rol=kiezer");

        assertThat(save(" ", QUERY)).bodyText().contains("Geef de weergave een naam.", "q=gr%C3%B6n%20bos");
        assertThat(post("/weergaven/" + view("Twee").id(), "een"))
                .bodyText()
                .contains("U hebt al een weergave met deze naam.", "value=\"een\"");
        assertThat(view("Twee").parameters()).isEqualTo("rol=kiezer");
    }

    @Test
    void renamesAndRemoves() {
        save("Oud", "rol=klant");
        post("/weergaven/" + view("Oud").id(), "Nieuw");
        assertThat(view("Nieuw").parameters()).isEqualTo("rol=klant");

        post("/weergaven/" + view("Nieuw").id() + "/verwijderen", "");
        assertThat(views.of(account)).extracting(SavedViews.View::name).doesNotContain("Nieuw", "Oud");
    }

    @Test
    void leavesTheViewsOfSomebodyElseAlone() {
        views.save("iemand-anders", "Van hen", "rol=klant");
        SavedViews.View theirs = views.of("iemand-anders").get(0);

        post("/weergaven/" + theirs.id(), "Gekaapt");
        post("/weergaven/" + theirs.id() + "/verwijderen", "");

        assertThat(views.of("iemand-anders")).containsExactly(theirs);
        assertThat(web.get().uri("/weergaven")).bodyText().doesNotContain("Van hen");
    }

    private MvcTestResult save(String name, String query) {
        return web.post()
                .uri("/weergaven")
                .with(csrf())
                .param("weergave", name)
                .param("zoekvraag", query)
                .exchange();
    }

    private MvcTestResult post(String path, String name) {
        return web.post().uri(path).with(csrf()).param("weergave", name).exchange();
    }

    private SavedViews.View view(String name) {
        return views.of(account).stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
