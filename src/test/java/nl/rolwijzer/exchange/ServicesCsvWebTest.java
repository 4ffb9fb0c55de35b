package nl.rolwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.rolwijzer.accounts.SignedInAs;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.Rule;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.IndexCare;
import nl.rolwijzer.catalogue.SaveResult;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchParameters;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:uitvoer")
@AutoConfigureMockMvc
@SignedInAs(UserRole.ANALIST)
class ServicesCsvWebTest {

    private static final String HEADER = """
            "id";"revisie";"url";"naam";"organisatie";"status";"rollen";"rollen_derden";"regelset_versie";\
            "rollen_afgeleid";"rollen_derden_afgeleid";"waarde_individueel";"waarde_collectief";"afwijking_reden";\
            "omschrijving";"doel_burger";"doel_samenleving";"grondslag";"grondslag_url";"upl_uri";"wie";"wat";"keuze";\
            "weigeren";"basis";"betaling";"bijdrage";"derden";"herkomst";"aangemaakt_op";"gewijzigd_op";\
            "afwijking_toelichting";"herziening";"rechtsgebied";"upl_naam";"moment_groep";"toelichting_wie";"toelichting_wat";\
            "toelichting_keuze";"toelichting_weigeren";"toelichting_basis";"toelichting_betaling";"toelichting_bijdrage";\
            "toelichting_derden";"bevestigd";"voorstel_rollen";"voorstel_rollen_derden";"voorstel_reden";\
            "voorstel_toelichting"\
            """;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Search search;

    @Autowired
    private JdbcClient database;

    @Autowired
    private IndexCare index;

    private UUID added = new UUID(0, 0);

    @Test
    void startsWithAByteOrderMarkAndTheHeader() {
        assertThat(body("?q=paspoort")).startsWith("\uFEFF" + HEADER + "\r\n");
    }

    @AfterEach
    void leavesTheExamplesOnly() {
        for (String change : List.of(
                "drop trigger if exists revision_is_kept",
                "delete from service_role where service_id = '" + added + "'",
                "delete from revision where service_id = '" + added + "'",
                "delete from service where id = '" + added + "'")) {
            database.sql(change).update();
        }
        index.heal();
    }

    @Test
    void endsEveryRowWithCrLfAndQuotesEveryCell() {
        String rows = body("").substring(1);

        assertThat(rows).endsWith("\"\r\n");
        assertThat(rows.substring(0, rows.length() - 2).split("\r\n"))
                .hasSize(1 + 39)
                .allSatisfy(row -> assertThat(row).matches("\"[^\"]*\"(;\"[^\"]*\"){48}"));
    }

    @Test
    void isAFileWithTheDateThatNobodyKeeps() {
        MvcTestResult answer = mvc.get().uri("/diensten.csv").exchange();

        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(answer).headers().hasValue("Content-Type", "text/csv;charset=UTF-8");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .matches("attachment; filename=\"rolwijzer-diensten-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
    }

    @Test
    void answersHeadWithoutRows() {
        MvcTestResult answer = mvc.head().uri("/diensten.csv").exchange();

        assertThat(answer)
                .hasStatusOk()
                .containsHeader("Content-Disposition")
                .bodyText()
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?q=vergunning",
                "?q=geen+enkele+dienst+heet+zo",
                "?rol=klant",
                "?rol=onderdaan&rol=partner&sorteer=gewijzigd",
                "?rol_derden=gebruiker&status=vastgesteld",
                "?status=concept",
                "?organisatie=voorbeelden&sorteer=organisatie",
                "?voorbeelden=nee",
                "?rol=bestaat_niet&sorteer=bestaat_niet"
            })
    void hasTheRowsOfTheListInItsOrder(String query) {
        MultiValueMap<String, String> parameters =
                new LinkedMultiValueMap<>(UriComponentsBuilder.fromUriString(query.replace('+', ' '))
                        .build()
                        .getQueryParams());
        SearchRequest request = SearchParameters.read(parameters);

        assertThat(rows(query))
                .extracting(row -> row.getField("id"))
                .isEqualTo(search.page(request, 1, 1000).stream()
                        .map(service -> service.id().toString())
                        .toList());
    }

    @Test
    void saysWhatWasRecorded() {
        ServiceRecord pool = search.page(SearchParameters.read(new LinkedMultiValueMap<>()), 1, 100).stream()
                .filter(service -> service.facts().name().equals("Gemeentelijk zwembad"))
                .findFirst()
                .orElseThrow();
        NamedCsvRecord row = rows("?q=zwembad").stream()
                .filter(found -> found.getField("id").equals(pool.id().toString()))
                .findFirst()
                .orElseThrow();

        assertThat(Arrays.stream("revisie naam organisatie status rollen rollen_derden rollen_afgeleid wat herkomst"
                                .split(" "))
                        .map(row::getField))
                .containsExactly(
                        "1",
                        "Gemeentelijk zwembad",
                        "Voorbeelden",
                        "vastgesteld",
                        "klant",
                        "",
                        "klant",
                        "aankoop|voorziening",
                        "referentie");
        assertThat(row.getField("url")).isEqualTo("http://localhost/diensten/" + pool.id());
        assertThat(row.getField("regelset_versie"))
                .isEqualTo(pool.assessment().rulebook().edition().version());
        assertThat(row.getField("omschrijving")).isEqualTo(pool.facts().description());
        assertThat(row.getField("gewijzigd_op")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    }

    @Test
    void joinsTheWorthOfTheRolesThatCountInTheirOrder() {
        rows("").forEach(row -> {
            ServiceRecord service =
                    catalogue.find(UUID.fromString(row.getField("id"))).orElseThrow();
            assertThat(row.getField("waarde_individueel"))
                    .isEqualTo(service.assessment().hits(Perspective.TRANSACTIE).stream()
                            .sorted(Comparator.comparing(Rule::role))
                            .map(rule -> rule.worth().individual().text().nl())
                            .distinct()
                            .collect(Collectors.joining(" | ")));
        });
    }

    @Test
    void keepsAwkwardTextsWholeAndHarmless() {
        String description = "Regel 1;\r\n\"aangehaald\"\n=1+1 e\u0301\uD83D\uDE00 \u202Bעברית\u202C";
        UUID id = keep(Drafts.passport()
                .named("=HYPERLINK(\"http://kwaad\";\"klik\")")
                .with("organisatie", "'s-Hertogenbosch")
                .with("omschrijving", description)
                .with("doel_burger", "'=1")
                .with("doel_samenleving", "@ nu")
                .answering("keuze", "weet_niet")
                .answering("weigeren"));

        assertThat(rows("?voorbeelden=nee")).singleElement().satisfies(row -> {
            assertThat(row.getField("id")).isEqualTo(id.toString());
            assertThat(row.getField("naam")).isEqualTo("'=HYPERLINK(\"http://kwaad\";\"klik\")");
            assertThat(row.getField("organisatie")).isEqualTo("'s-Hertogenbosch");
            assertThat(row.getField("omschrijving"))
                    .isEqualTo("Regel 1;\n\"aangehaald\"\n=1+1 \u00e9\uD83D\uDE00 \u202Bעברית\u202C");
            assertThat(row.getField("doel_burger")).isEqualTo("''=1");
            assertThat(row.getField("doel_samenleving")).isEqualTo("'@ nu");
            assertThat(row.getField("keuze")).isEqualTo("weet_niet");
            assertThat(row.getField("weigeren")).isEmpty();
        });
    }

    @Test
    void isTheSameForReadersOfBothLanguages() {
        byte[] english = mvc.get()
                .uri("/diensten.csv")
                .header("Accept-Language", "en")
                .cookie(new Cookie("taal", "en"))
                .exchange()
                .getResponse()
                .getContentAsByteArray();

        assertThat(new String(english, StandardCharsets.UTF_8)).isEqualTo(body(""));
    }

    private UUID keep(Drafts service) {
        added = ((SaveResult.Saved) catalogue.register(service.concept())).serviceId();
        return added;
    }

    private String body(String query) {
        MvcTestResult answer = mvc.get()
                .uri(UriComponentsBuilder.fromUriString("/diensten.csv" + query.replace("+", "%20"))
                        .build(true)
                        .toUri())
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<NamedCsvRecord> rows(String query) {
        return CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(body(query).substring(1))
                .stream()
                .toList();
    }
}
