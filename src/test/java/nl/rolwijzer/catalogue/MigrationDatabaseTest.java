package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import nl.rolwijzer.audit.CheckReport;
import nl.rolwijzer.audit.Hash;
import nl.rolwijzer.audit.TrailCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database as the version before the trail left it keeps every service and every revision. */
class MigrationDatabaseTest {

    private static final UUID FELLING = UUID.fromString("9fd4f4cc-1fe5-4a37-9f14-7c2f369086ba");
    private static final UUID OBJECTION = UUID.fromString("6d94ade3-8870-4dc7-9dc7-18cda6ea1728");
    private static final UUID GARAGE = UUID.fromString("3ef3c98e-e34d-49db-b9c6-c2f85fb26e68");

    @TempDir
    private Path folder;

    private String url = "";

    @BeforeEach
    void hasADatabaseOfThatVersion() throws IOException {
        try (InputStream old = new GZIPInputStream(
                new ClassPathResource("hoofdtaak.mv.db.gz", MigrationDatabaseTest.class).getInputStream())) {
            Files.copy(old, folder.resolve("rolwijzer.mv.db"));
        }
        url = "jdbc:h2:file:" + folder.resolve("rolwijzer") + ";WRITE_DELAY=0";
    }

    /** A revision as it stands in the old database, read past the program. */
    private record Old(
            UUID id,
            int number,
            ServiceDraft facts,
            Status status,
            boolean confirmed,
            String editor,
            String reason,
            Instant at,
            String evidence) {}

    @Test
    void keepsEveryRevisionOfEveryServiceAsItWas() {
        List<Old> old = oldRevisions();
        assertThat(old).hasSize(5);
        try (ConfigurableApplicationContext application = start()) {
            Catalogue catalogue = application.getBean(Catalogue.class);
            assertThat(old).allSatisfy(was -> {
                ServiceRecord is = catalogue.find(was.id(), was.number()).orElseThrow();
                assertThat(is.facts()).isEqualTo(was.facts());
                assertThat(is.status()).isEqualTo(was.status());
                assertThat(is.isConfirmed()).isEqualTo(was.confirmed());
                assertThat(is.saved().editor()).isEqualTo(was.editor());
                assertThat(is.saved().reason()).isEqualTo(was.reason());
                assertThat(is.saved().at()).isEqualTo(was.at());
                assertThat(EvidenceFormat1.write(is.assessment())).isEqualTo(was.evidence());
            });
            assertThat(catalogue.find(GARAGE).orElseThrow().facts().explanations())
                    .hasSize(1);
            assertThat(catalogue.get(OBJECTION).facts().name()).isEqualTo("Kapvergunning: bezwaar van buren");
            assertThat(catalogue.history(FELLING))
                    .extracting(ServiceRecord::status)
                    .containsExactly(Status.CONCEPT, Status.VASTGESTELD, Status.VASTGESTELD);
            assertThat(catalogue.find(FELLING, 2).orElseThrow().saved())
                    .returns("P. Tester", ServiceRecord.Saved::editor)
                    .returns("Ook bomen langs de weg", ServiceRecord.Saved::reason);
        }
    }

    @Test
    void takesEveryRevisionAndTheRulebookIntoATrailThatIsSound() {
        try (ConfigurableApplicationContext application = start()) {
            CheckReport report = application.getBean(TrailCheck.class).check(done -> {});

            assertThat(report.faults()).isEmpty();
            assertThat(report.records()).isEqualTo(5 + 2);
        }
    }

    @Test
    void findsAServiceByTheProductThatItWasLinkedTo() {
        file().sql(
                        "update revision set facts = replace(facts, '\"upl_uri\":\"\"', '\"upl_uri\":\"https://voorbeeld.nl/kap\"')"
                                + " where service_id = :id")
                .param("id", FELLING)
                .update();

        start().close();

        assertThat(file().sql("select id from service where upl_key = :key")
                        .param("key", Hash.hex("https://voorbeeld.nl/kap"))
                        .query(UUID.class)
                        .list())
                .containsExactly(FELLING);
    }

    @Test
    void changesNothingAtTheNextStart() {
        start().close();
        List<String> first = entries();

        start().close();

        assertThat(entries()).isEqualTo(first).hasSameSizeAs(oldRevisionsNow());
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Database.CatalogueAlone.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + url,
                        "--spring.datasource.username=rolwijzer",
                        "--rolwijzer.audit.key=" + folder.resolve("sleutel.pem"));
    }

    private JdbcClient file() {
        return JdbcClient.create(new DriverManagerDataSource(url, "rolwijzer", ""));
    }

    private List<Old> oldRevisions() {
        return file().sql("select * from revision")
                .query((row, index) -> new Old(
                        row.getObject("service_id", UUID.class),
                        row.getInt("number"),
                        StorageFormat1.readFacts(row.getString("facts")),
                        Status.find(row.getString("status")).orElseThrow(),
                        row.getString("confirmation") != null,
                        String.valueOf(row.getString("editor")).replace("null", ""),
                        String.valueOf(row.getString("reason")).replace("null", ""),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        row.getString("evidence")))
                .list();
    }

    private List<Integer> oldRevisionsNow() {
        return file().sql("select number from revision").query(Integer.class).list();
    }

    private List<String> entries() {
        return file().sql("select hash from audit_entry where subject_kind = 'dienst' order by subject_id, number")
                .query(String.class)
                .list();
    }
}
