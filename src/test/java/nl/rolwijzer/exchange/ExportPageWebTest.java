package nl.rolwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Lifecycle;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Choosing what is in a file. */
@EmptyCatalogue
class ExportPageWebTest {

    private static final String PAGE = "/diensten/uitvoer";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Lifecycle lifecycle;

    @Autowired
    private Search search;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void fills() {
        SmallCatalogue.fill(catalogue, lifecycle, search);
        database.sql("delete from export_choice").update();
    }

    @Test
    void isReachedFromTheListWithItsFilter() {
        assertThat(web.get().uri("/diensten?status=concept"))
                .bodyText()
                .contains("href=\"/diensten/uitvoer?status=concept\"");
        assertThat(web.get().uri(PAGE + "?status=concept"))
                .bodyText()
                .contains("href=\"/diensten?status=concept\"", "name=\"status\" value=\"concept\"");
    }

    @Test
    void saysHowManyRowsTheFileWillHave() {
        assertThat(web.get().uri(PAGE + "?status=concept"))
                .bodyText()
                .contains("1 rij met dit filter", "4 rijen zonder filter, ook vervallen diensten");
        assertThat(web.get().uri(PAGE + "?rapport=afwijkingen"))
                .bodyText()
                .contains("1 rij met dit filter", "1 rij zonder filter");
        assertThat(web.get().uri(PAGE + "?rapport=audit&status=concept"))
                .bodyText()
                .contains("Alle revisies van 1 dienst met dit filter");
    }

    @Test
    void showsTheChoiceOfItsAddress() {
        assertThat(web.get().uri(PAGE + "?rapport=kort&kolom=rollen&koppen=nederlands&teken=komma"))
                .bodyText()
                .containsPattern("value=\"rollen\"[^>]*checked")
                .containsPattern("value=\"nederlands\"[^>]*checked")
                .containsPattern("value=\"komma\"[^>]*checked")
                .doesNotContainPattern("value=\"naam\"[^>]*checked");
    }

    @Test
    void leadsToTheFileWithEverythingInItsAddress() {
        assertThat(choose("rapport=kort&kolom=id&kolom=rollen&koppen=nederlands&q=a b&formaat=xlsx"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/diensten.xlsx?q=a%20b&rapport=kort&kolom=id&kolom=revisie&kolom=url"
                        + "&kolom=organisatie&kolom=rollen&koppen=nederlands");
    }

    @Test
    void leavesOutOfTheAddressWhatBelongsToTheReportAnyway() {
        String all = Report.KORT.columns().stream()
                .map(column -> "&kolom=" + column.id())
                .reduce("", String::concat);

        assertThat(choose("rapport=kort" + all + "&formaat=csv")).hasRedirectedUrl("/diensten.csv?rapport=kort");
    }

    @Test
    void startsWithWhatTheSamePersonChoseLastTime() {
        choose("rapport=analyse&kolom=id&kolom=rollen&teken=komma&q=paspoort&formaat=csv");
        choose("rapport=afwijkingen&kolom=id&kolom=naam&teken=komma&formaat=csv");

        assertThat(web.get().uri(PAGE + "?status=concept"))
                .bodyText()
                .containsPattern("rapport=afwijkingen[^>]*aria-current=\"true\"")
                .containsPattern("value=\"komma\"[^>]*checked")
                .containsPattern("value=\"naam\"[^>]*checked")
                .doesNotContain("name=\"q\"");
    }

    /** Linked data has no report and no columns to choose. */
    @Test
    void keepsThatChoiceWhenLinkedDataIsTaken() {
        choose("rapport=afwijkingen&formaat=csv");

        assertThat(choose("rapport=kort&kolom=rollen&q=paspoort&bereik=alles&formaat=ttl"))
                .hasRedirectedUrl("/diensten.ttl?q=paspoort&bereik=alles");
        assertThat(web.get().uri(PAGE)).bodyText().containsPattern("rapport=afwijkingen[^>]*aria-current=\"true\"");
    }

    @Test
    @SignedInAs(UserRole.ANALIST)
    void startsShortAndInWordsForWhoComesForTheFirstTime() {
        assertThat(web.get().uri(PAGE))
                .bodyText()
                .containsPattern("rapport=kort[^>]*aria-current=\"true\"")
                .containsPattern("value=\"nederlands\"[^>]*checked");
    }

    @Test
    void remembersNothingForSomebodyElse() {
        choose("rapport=audit&formaat=csv");

        assertThat(web.get().uri(PAGE).with(SignedInAs.Factory.sender(UserRole.BEHEERDER)))
                .bodyText()
                .containsPattern("rapport=kort[^>]*aria-current=\"true\"");
    }

    private MvcTestResult choose(String form) {
        var post = web.post().uri(PAGE).with(csrf());
        for (String field : form.split("&")) {
            String[] parts = field.split("=", 2);
            post = post.param(parts[0], parts[1]);
        }
        return post.exchange();
    }
}
