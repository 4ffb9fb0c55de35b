package nl.rolwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import nl.rolwijzer.accounts.SignedInClient;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.platform.UserRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of a download when the catalogue cannot be read: never a file that looks whole. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
            "rolwijzer.reference-catalogue=false",
            "logging.level.root=off",
            "logging.level.nl.rolwijzer=off"
        })
class ServicesCsvJourneyTest {

    private static final int MORE_THAN_A_BATCH = 250;

    @LocalServerPort
    private int port;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void hasALastServiceThatCannotBeRead() {
        UUID unreadable = UUID.randomUUID();
        catalogue.register(unreadable, Drafts.passport().named("Zzz").concept());
        database.sql("""
                        insert into revision (service_id, number, submission, storage_version, facts, evidence, rulebook,
                            status, origin, saved_at)
                        select service_id, 2, random_uuid(), storage_version, '{', evidence, rulebook, status, origin,
                            saved_at
                        from revision where service_id = :id
                        """).param("id", unreadable).update();
        database.sql("update service set revision = 2 where id = :id")
                .param("id", unreadable)
                .update();
    }

    @Test
    void showsTheErrorPageWhenNothingWasSentYet() throws Exception {
        HttpResponse<String> answer = download("?q=paspoort&sorteer=gewijzigd");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(outcomes()).isNotEmpty().containsOnly("mislukt");
    }

    @Test
    void breaksTheConnectionWhenAPartWasSent() {
        for (int i = 0; i < MORE_THAN_A_BATCH; i++) {
            catalogue.register(Drafts.passport().named("Dienst " + i).concept());
        }

        assertThatThrownBy(() -> download("")).isInstanceOf(IOException.class);
        assertThat(outcomes()).isNotEmpty().containsOnly("mislukt");
    }

    /** What the trail says of the exports so far. */
    private List<String> outcomes() {
        return database.sql("select outcome from audit_entry where action = 'export'")
                .query(String.class)
                .list();
    }

    private HttpResponse<String> download(String query) throws IOException, InterruptedException {
        return SignedInClient.as(UserRole.ANALIST, port).get("/diensten.csv" + query);
    }
}
