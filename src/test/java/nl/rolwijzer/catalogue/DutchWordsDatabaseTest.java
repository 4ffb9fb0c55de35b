package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the words of a search find, of Dutch texts. The database makes no difference here, so one of them will do. */
class DutchWordsDatabaseTest {

    private final Database database = Database.H2.emptied();
    private final Words words = database.bean(Words.class);
    private final Search search = database.bean(Search.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fiets fietsen",
                "gemeente gemeenten gemeentes",
                "kind kinderen",
                "huis huizen",
                "aanvraag aanvragen",
                "vergunning vergunningen",
                "belasting belastingen",
                "uitkering uitkeringen",
                "woning woningen",
                "dienst diensten",
                "burger burgers",
                "inwoner inwoners",
                "wet wetten",
                "boete boetes boeten",
                "stad steden",
                "weg wegen",
                "school scholen",
                "bedrijf bedrijven",
                "verzoek verzoeken",
                "toeslag toeslagen",
                "bewijs bewijzen",
                "paspoort paspoorten",
                "afspraak afspraken",
                "auto auto’s",
                "boom bomen",
                "verkiezing verkiezingen",
                "besluit besluiten",
                "recht rechten",
                "lid leden",
                "museum musea",
                "schuld schulden",
                "graf graven",
                "aanslag aanslagen",
                "bad baden",
                "dag dagen",
                "idee ideeën",
                "categorie categorieën",
                "foto foto’s",
                "overheid overheden",
                "visum visa",
                "kopie kopieën",
                "datum data",
                "brug bruggen",
                "naam namen",
                "centrum centra",
                "CAFÉ café"
            })
    void knowsTheFormsOfOneWord(String forms) {
        assertThat(Arrays.stream(forms.split(" ")).map(this::stem).distinct())
                .as(forms)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fiets fiat",
                "kind kin",
                "stad staat",
                "weg wegwijs",
                "bad bedrijf",
                "graf gras",
                "huis huur",
                "boete bode",
                "belasting last",
                "gemeente gemeenschap",
                "gebed bed",
                "dag dak"
            })
    void keepsOtherWordsApart(String others) {
        assertThat(Arrays.stream(others.split(" ")).map(this::stem).distinct())
                .as(others)
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            fiets,                   Fietsen stallen
            een fiets,               Fietsen stallen
            vergunningen,            Kapvergunning
            vergunn,                 Kapvergunning
            kapv,                    Kapvergunning
            belastingen honden,      Hondenbelasting
            pasport,                 Paspoort
            paspoorrt,               Paspoort
            parkeeren,               Parkeren
            UITKERING,               Bijstandsuitkering
            levensonderhoud,         Bijstandsuitkering
            categorie,               Categorieën
            loket!,                  Één loket!
            """)
    void finds(String typed, String name) {
        fill();

        assertThat(names(typed)).contains(name);
    }

    @Test
    void looksForWordsLikeItOnlyWhenAWordIsNowhere() {
        fill();
        service("Bepaling", "");
        service("Betaling", "");

        assertThat(names("betaling")).containsExactly("Betaling");
        assertThat(search.highlights(request("betaling")).mistyped()).isEmpty();
        assertThat(names("betalimg")).contains("Betaling");
        assertThat(search.highlights(request("betalimg")).mistyped()).containsExactly("betalimg");
    }

    @Test
    void wantsEveryWordAndNothingForSignsAlone() {
        fill();

        assertThat(names("kapvergunning fiets")).isEmpty();
        assertThat(names("xyzzyplugh")).isEmpty();
        assertThat(names("?!")).isEmpty();
        assertThat(names("de")).isEmpty();
        assertThat(names("")).hasSize(8);
    }

    @Test
    void putsTheBestMatchFirst() {
        service("Aanvraag van iets anders", "Wie een paspoort heeft, kan dit ook aanvragen.");
        service("Paspoort voor kinderen", "");
        service("Paspoort", "");
        service("Paspoortfoto", "");

        assertThat(names("paspoort"))
                .containsExactly("Paspoort", "Paspoort voor kinderen", "Paspoortfoto", "Aanvraag van iets anders");
        assertThat(search.page(
                        SearchParameters.read(Map.of("q", List.of("paspoort"), "sorteer", List.of("naam"))), 1, 9))
                .extracting(service -> service.facts().name())
                .containsExactly("Aanvraag van iets anders", "Paspoort", "Paspoort voor kinderen", "Paspoortfoto");
    }

    @Test
    void marksTheWordsByWhichATextWasFound() {
        Highlights highlights = search.highlights(request("<b> vergunningen"));

        assertThat(marked(highlights.of("Kapvergunning: de <b>vergunning</b> voor een boom")))
                .isEqualTo("[Kapvergunning]: de <[b]>[vergunning]</[b]> voor een boom");
    }

    @Test
    void showsWhereInTheDescriptionAServiceWasFound() {
        String long1 = "Dit is een lange tekst over van alles en nog wat. ".repeat(5);
        ServiceDraft facts = Drafts.passport()
                .named("Kappen")
                .with("omschrijving", long1 + "U hebt daarvoor een vergunning nodig. " + long1)
                .draft();

        assertThat(search.highlights(request("vergunning")).beyondTheName(facts).map(DutchWordsDatabaseTest::marked))
                .hasValueSatisfying(snippet -> assertThat(snippet)
                        .startsWith("…")
                        .endsWith("…")
                        .contains("een [vergunning] nodig")
                        .hasSizeLessThan(260));
        assertThat(search.highlights(request("kappen")).beyondTheName(facts)).isEmpty();
        assertThat(search.highlights(request("")).beyondTheName(facts)).isEmpty();
    }

    private static String marked(List<Highlights.Part> parts) {
        return parts.stream()
                .map(part -> part.found() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }

    private void fill() {
        service("Fietsen stallen", "");
        service("Kapvergunning", "");
        service("Hondenbelasting", "");
        service("Paspoort", "Aan het loket, op afspraak.");
        service("Parkeren", "");
        service("Bijstandsuitkering", "Geld voor wie te weinig heeft voor levensonderhoud.");
        service("Categorieën", "Eén en ander. Één loket!");
        service("Één loket!", "");
    }

    private void service(String name, String description) {
        database.bean(Catalogue.class)
                .register(
                        new Drafts(new ServiceDraft(name, description, "", "", "", "", "", "", "", Map.of(), Map.of()))
                                .concept());
    }

    private List<String> names(String typed) {
        return search.page(request(typed), 1, 100).stream()
                .map(service -> service.facts().name())
                .toList();
    }

    private static SearchRequest request(String typed) {
        return SearchParameters.read(Map.of("q", List.of(typed)));
    }

    private String stem(String word) {
        return words.of(word).get(0).stem();
    }
}
