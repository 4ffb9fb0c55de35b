package nl.rolwijzer.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.SaveResult;
import nl.rolwijzer.catalogue.Submission;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Services side by side, as a browser without script sees them. */
@EmptyCatalogue
class ComparePagesWebTest {

    private static final Drafts PASSPORT = Drafts.passport().answering("wat", "document");

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Test
    void setsWhatDiffersAndWhatIsEqualSideBySide() {
        String page = compare(
                kept(PASSPORT.named("Paspoort").confirmed()),
                kept(Drafts.passport()
                        .named("Rolstoel")
                        .answering("wat", "hulp")
                        .answering("betaling", "publiek")
                        .concept()));

        assertThat(row(page, "rollen", "De burger met wie u te maken heeft volgens de regels"))
                .contains("≠ Verschilt", "Onderdaan", "Gebruiker");
        assertThat(row(page, "rollen", "De burger met wie u te maken heeft vastgesteld"))
                .contains("≠ Verschilt", "Onderdaan", "Nog niet vastgesteld");
        assertThat(row(page, "antwoorden", "Vraag 1:")).contains("= Gelijk");
        assertThat(row(page, "antwoorden", "Vraag 2:")).contains("≠ Verschilt");
        assertThat(row(page, "redenen", "Onderdaan De burger"))
                .contains("Past niet", "Waar het om gaat: officieel document of beslissing");
        assertThat(row(page, "waarde", "Gebruiker De burger")).contains("Voor ieder apart", "Heeft deze rol niet");
        assertThat(text(part(page, "klanttest"))).contains("Betaalt zelf voor de dienst ≠ Verschilt Ja", "Nee");
    }

    @Test
    void leavesEqualRowsOutWhenAskedAndCountsThem() {
        UUID one = kept(PASSPORT.named("Een").concept());
        UUID other =
                kept(PASSPORT.named("Ander").answering("derden", "omwonenden").concept());

        String page = body("/vergelijk?dienst=" + one + "&dienst=" + other + "&verschillen=alleen");

        assertThat(text(part(page, "antwoorden"))).contains("Vraag 8:").doesNotContain("Vraag 1:");
        assertThat(text(part(page, "klanttest"))).contains("In dit deel is alles gelijk.");
        assertThat(text(page)).containsPattern("\\d+ rijen? verschil.*\\d+ gelijke rijen zijn verborgen");
    }

    @Test
    void saysOfTwoEqualServicesThatNothingDiffers() {
        UUID one = kept(PASSPORT.named("Een").concept());
        UUID other = kept(PASSPORT.named("Ander").concept());

        assertThat(text(compare(one, other))).contains("Geen verschillen.").doesNotContain("≠ Verschilt");
    }

    @Test
    void offersMoreToWhoeverChoseOne() {
        UUID one = kept(PASSPORT.named("Eenzame dienst").concept());
        UUID other = kept(PASSPORT.named("Zwemles voor beginners").concept());

        String page = body("/vergelijk?dienst=" + one + "&q=zwemles");

        assertThat(text(page)).contains("Kies er nog één, twee of drie bij.", "Zwemles voor beginners");
        assertThat(page)
                .containsPattern("checkbox[^>]*value=\"%s\"[^>]*checked".formatted(one))
                .contains("value=\"%s\"".formatted(other));
    }

    @Test
    void keepsTheChoiceOfWhoeverChoseFiveAndAsksToTakeOneAway() {
        List<UUID> five = Stream.of("Alfa", "Beta", "Gamma", "Delta", "Epsilon")
                .map(name -> kept(PASSPORT.named(name).concept()))
                .toList();

        String page = compare(five.toArray(UUID[]::new));

        assertThat(text(page)).contains("U koos 5 diensten. Er passen er hooguit 4 naast elkaar.", "minstens 1 weg");
        assertThat(five).allSatisfy(id -> assertThat(page).contains("value=\"%s\"".formatted(id)));
    }

    @Test
    void saysSoWhenOneWasChosenTwiceOrDoesNotExist() {
        UUID one = kept(PASSPORT.named("Echt").concept());
        UUID other = kept(PASSPORT.named("Ook echt").concept());

        String page = body("/vergelijk?dienst=" + one + "&dienst=" + other + "&dienst=" + one + "&dienst=bestaat-niet"
                + "&dienst=" + UUID.randomUUID());

        assertThat(text(page))
                .contains("Eén dienst was twee keer gekozen.", "2 gekozen diensten vinden we niet.")
                .contains("Geen verschillen.");
        assertThat(text(body("/vergelijk?dienst=" + one + "&dienst=" + one))).contains("Kies er nog één");
    }

    @Test
    void canBeReachedFromTheListAndFromAService() {
        UUID id = kept(PASSPORT.concept());

        assertThat(body("/diensten"))
                .containsPattern("name=\"dienst\" form=\"vergelijken\"[^>]*value=\"%s\"".formatted(id))
                .contains("type=\"submit\" form=\"vergelijken\"")
                .containsPattern("<form id=\"vergelijken\" method=\"get\" action=\"/vergelijk\"");
        assertThat(body("/diensten/" + id)).contains("href=\"/vergelijk?dienst=%s\"".formatted(id));
    }

    private String compare(UUID... ids) {
        return body("/vergelijk?" + Stream.of(ids).map(id -> "dienst=" + id).collect(Collectors.joining("&")));
    }

    private String body(String address) {
        MvcTestResult result = web.get().uri(address).exchange();
        assertThat(result).hasStatus(HttpStatus.OK);
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private UUID kept(Submission submission) {
        return ((SaveResult.Saved) catalogue.register(submission)).serviceId();
    }

    private static String part(String page, String id) {
        return page.substring(page.indexOf("aria-labelledby=\"" + id + "\""))
                .transform(rest -> rest.substring(0, rest.indexOf("</section>")));
    }

    private static String row(String page, String part, String subject) {
        return Stream.of(part(page, part).split("<tr"))
                .map(ComparePagesWebTest::text)
                .filter(row -> row.contains(subject))
                .findFirst()
                .orElseThrow();
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
