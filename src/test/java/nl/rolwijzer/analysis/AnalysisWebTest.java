package nl.rolwijzer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.ManyServices;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchParameters;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What the analyst sees of a catalogue of sixty services. */
@EmptyCatalogue
@SignedInAs(UserRole.ANALIST)
class AnalysisWebTest {

    private static final int SERVICES = 60;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Rulebooks rulebooks;

    @Autowired
    private Search search;

    @Autowired
    private Tallies tallies;

    @BeforeEach
    void hasManyServices() {
        if (search.count(SearchRequest.everything()) == SERVICES) {
            return;
        }
        ManyServices many = new ManyServices(rulebooks.active().questionnaire());
        for (int number = 0; number < SERVICES; number++) {
            catalogue.register(many.submission(number));
        }
    }

    @Test
    void showsEveryPictureWithItsSentenceTableAndFiles() {
        var page = assertThat(web.get().uri("/analyse")).hasStatusOk().bodyText();

        page.contains("60 diensten", "We tellen de vastgestelde rollen");
        for (Picture picture : Picture.values()) {
            page.contains("id=\"" + picture.id() + "\"");
        }
        page.contains(
                "src=\"/analyse/kruising.svg\"", "/analyse/kruising/download.png", "Waar de klanttest op stukloopt");
        page.doesNotContain("??");
    }

    /** The promise of every number on the page: it is exactly as many as the list behind it. */
    @ParameterizedTest
    @EnumSource
    void leadsFromEveryNumberToThatManyServices(Picture picture) {
        for (Basis basis : Basis.values()) {
            Question question = question(Map.of(Basis.PARAMETER, List.of(basis.id())));
            Tally tally = tallies.count(picture, question);

            assertThat(tally.total()).isEqualTo(picture.about().isTime() ? 0 : SERVICES);
            List<Tally.Cell> cells = tally.lines().stream()
                    .flatMap(line -> line.cells().stream())
                    .toList();
            assertThat(tally.lines())
                    .allSatisfy(line -> assertThat(line.cells()).hasSameSizeAs(tally.columns()));
            assertThat(cells)
                    .filteredOn(Tally.Cell::isLinked)
                    .allSatisfy(cell -> assertThat(search.count(SearchParameters.read(parameters(cell.address()))))
                            .as(cell.address())
                            .isEqualTo(cell.count()));
        }
    }

    @Test
    void countsEveryServiceOfAMonthInItsGrowth() {
        Tally growth = tallies.count(Picture.GROEI, question(Map.of()));

        assertThat(growth.lines()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(growth.lines().get(growth.lines().size() - 1).cells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.count()).isEqualTo(SERVICES));
    }

    @ParameterizedTest
    @CsvSource({
        "rollen.svg, image/svg+xml;charset=UTF-8",
        "kruising/download.svg, image/svg+xml;charset=UTF-8",
        "kruising/download.png, image/png",
        "kruising/download.csv, text/csv;charset=UTF-8"
    })
    void givesAPictureAsAFile(String path, String type) {
        assertThat(web.get().uri("/analyse/" + path)).hasStatusOk().hasContentType(MediaType.parseMediaType(type));
    }

    @Test
    void writesTheSameNumbersInTheFileAsInTheTable() {
        Tally tally = tallies.count(Picture.ROLLEN, question(Map.of()));
        String klant = tally.lines().get(0).label();
        long count = tally.lines().get(0).cells().get(0).count();

        assertThat(web.get().uri("/analyse/rollen/download.csv"))
                .bodyText()
                .contains("\"Rol\";\"Diensten\"", "\"" + klant + "\";\"" + count + "\"");
    }

    @Test
    void knowsNoOtherPictures() {
        assertThat(web.get().uri("/analyse/geheim.svg")).hasStatus(404);
        assertThat(web.get().uri("/analyse/geheim/download.png")).hasStatus(404);
    }

    @Test
    void saysWhatToDoWhenThereIsNothingToCount() {
        assertThat(web.get().uri("/analyse?organisatie=Gemeente+Nergens"))
                .hasStatusOk()
                .bodyText()
                .contains("Er zijn geen diensten om te tellen", "Bekijk de hele catalogus");
    }

    private Question question(Map<String, List<String>> parameters) {
        return Question.read(parameters, true, rulebooks.active(), Locale.forLanguageTag("nl"));
    }

    private static MultiValueMap<String, String> parameters(String address) {
        return UriComponentsBuilder.fromUriString(URLDecoder.decode(address, StandardCharsets.UTF_8))
                .build()
                .getQueryParams();
    }
}
