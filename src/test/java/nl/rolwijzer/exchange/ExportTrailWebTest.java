package nl.rolwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.rolwijzer.EmptyCatalogue;
import nl.rolwijzer.audit.KeptTexts;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Lifecycle;
import nl.rolwijzer.catalogue.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** The trail tells who took what out of the catalogue, and by which hash the file can be known. */
@EmptyCatalogue
class ExportTrailWebTest {

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
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "json"})
    void keepsWhatWasSentToWhom(String format) throws NoSuchAlgorithmException {
        byte[] file = web.get()
                .uri("/diensten." + format + "?rapport=kort&q=Jansen+paspoort")
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        JsonNode entry = last();

        assertThat(entry.path("resultaat").asString()).isEqualTo("gelukt");
        assertThat(entry.path("actor").path("rol").asString()).isEqualTo("ambtenaar");
        assertThat(content(entry, "bestand")).isEqualTo("diensten." + format);
        assertThat(content(entry, "rapport")).isEqualTo("kort");
        assertThat(content(entry, "kolommen")).startsWith("id revisie url naam");
        assertThat(entry.path("inhoud").path("rijen").asInt(-1)).isZero();
        assertThat(entry.path("inhoud").path("bytes").asInt()).isEqualTo(file.length);
        assertThat(content(entry, "sha256"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
    }

    @Test
    void countsTheRows() {
        get("/diensten.csv");
        assertThat(last().path("inhoud").path("rijen").asInt()).isEqualTo(3);

        get("/diensten.csv?rapport=audit&bereik=alles");
        assertThat(last().path("inhoud").path("rijen").asInt()).isEqualTo(6);
    }

    /** Somebody may look for a name: it stands where it can be erased. */
    @Test
    void keepsTheFilterApartAsAText() {
        get("/diensten.csv?q=Jansen&status=concept");

        assertThat(last().toString()).doesNotContain("Jansen");
        assertThat(KeptTexts.read(database.sql("""
                                select t.texts from audit_text t join audit_entry e on e.id = t.entry
                                where e.action = 'export' order by e.recorded_at desc limit 1
                                """).query(String.class).single())
                        .text("filter"))
                .isEqualTo("q=Jansen&status=concept");
    }

    @Test
    void saysNothingOfAQuestionAboutTheHeaders() {
        long before = entries();
        web.head().uri("/diensten.csv").exchange();

        assertThat(entries()).isEqualTo(before);
    }

    private void get(String address) {
        assertThat(web.get().uri(address).exchange()).hasStatusOk();
    }

    private long entries() {
        return database.sql("select count(*) from audit_entry where action = 'export'")
                .query(Long.class)
                .single();
    }

    private JsonNode last() {
        return LastExport.in(database);
    }

    private static String content(JsonNode entry, String name) {
        return entry.path("inhoud").path(name).asString("");
    }
}
