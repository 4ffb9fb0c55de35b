package nl.rolwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataAccessException;

/** On PostgreSQL one account owns the tables and another runs the application: that one may not change the trail at all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunningAccountDatabaseTest {

    private EmbeddedPostgres server;
    private OwnTrail trail;

    @BeforeAll
    void anOwnerAndARunner() throws Exception {
        server = EmbeddedPostgres.start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role eigenaar login");
            statement.execute("create role toepassing login");
            statement.execute("create database spoor owner eigenaar");
        }
        trail = OwnTrail.at(
                "jdbc:postgresql://localhost:" + server.getPort() + "/spoor",
                "toepassing",
                "--spring.flyway.user=eigenaar");
        trail.write(20, 3, 10);
    }

    @AfterAll
    void close() throws Exception {
        trail.close();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "update, update audit_entry set origin = 'api'",
        "delete, delete from audit_entry",
        "truncate, truncate table audit_entry cascade",
        "drop, drop table audit_entry cascade"
    })
    void isRefusedByTheDatabaseAndTheTryIsKept(String order, String change) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> trail.sql(change).update())
                .satisfies(refused -> assertThat(((PSQLException) refused.getMostSpecificCause()).getSQLState())
                        .as("permission denied")
                        .isEqualTo("42501"));

        assertThat(trail.sql("select body from audit_entry order by recorded_at desc limit 1")
                        .query(String.class)
                        .single())
                .contains(
                        "\"actie\":\"spoor.wijziging\"",
                        "\"resultaat\":\"geweigerd\"",
                        "\"opdracht\":\"" + order + "\"",
                        "\"tabel\":\"audit_entry\"");
    }

    @Test
    void doesEverythingThatTheTrailNeeds() {
        trail.write(5, 2, 5);
        UUID entry = trail.sql("select entry from audit_text limit 1")
                .query(UUID.class)
                .single();

        assertThat(trail.bean(Redaction.class).eraseText(entry, "reden", new Reason(RedactionReason.VERGISSING, "")))
                .isTrue();
        trail.seal();
        assertThat(trail.check().faults()).isEmpty();
    }

    @Test
    void doesNotEvenSeeHowTheTablesCameAbout() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> trail.sql("select count(*) from flyway_schema_history")
                        .query(Integer.class)
                        .single());
    }
}
