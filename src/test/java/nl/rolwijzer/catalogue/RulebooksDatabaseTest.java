package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.RulebookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;

@ParameterizedClass
@EnumSource(Database.class)
class RulebooksDatabaseTest {

    private final Database database;

    RulebooksDatabaseTest(Database database) {
        this.database = database.emptied();
    }

    @Test
    void keepsTheRulebookWholeUnderItsHash() throws Exception {
        String text = nl.rolwijzer.assessment.Rulebooks.TEXT;
        String sha256 = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(database.bean(Rulebooks.class).active().edition().sha256()).isEqualTo(sha256);
        assertThat(database.sql("select text from rulebook where sha256 = :sha256")
                        .param("sha256", sha256)
                        .query(String.class)
                        .single())
                .isEqualTo(text);
    }

    @Test
    void compilesTheSameRulebookAgainFromTheDatabase() {
        Rulebooks rulebooks = database.bean(Rulebooks.class);
        String sha256 = rulebooks.active().edition().sha256();

        assertThat(rulebooks.edition(sha256).edition())
                .isEqualTo(rulebooks.active().edition());
        assertThat(rulebooks.edition(sha256).rules())
                .hasSameSizeAs(rulebooks.active().rules());
    }

    /** More readers at once than the database has connections, each needing a rulebook that nobody read yet. */
    @Test
    @Timeout(20)
    void readsWhatAnEarlierRulebookJudgedForManyAtOnce() {
        Catalogue catalogue = database.bean(Catalogue.class);
        UUID id = UUID.randomUUID();
        catalogue.register(id, Drafts.passport().concept());
        Rulebook.Edition earlier = earlier();
        insert(earlier);
        database.sql("""
                        insert into revision (service_id, number, submission, storage_version, facts, evidence, rulebook,
                            status, origin, saved_at)
                        select service_id, 2, id, storage_version, facts, evidence, :sha256, r.status, r.origin, saved_at
                        from revision r join service s on s.id = r.service_id where s.id = :id
                        """).param("sha256", earlier.sha256()).param("id", id).update();
        database.sql("update service set revision = 2").update();

        List<CompletableFuture<String>> readers = IntStream.range(0, 30)
                .mapToObj(reader -> CompletableFuture.supplyAsync(
                        () -> version(catalogue.find(id)), task -> new Thread(task).start()))
                .toList();

        assertThat(readers).allSatisfy(reader -> assertThat(reader.join()).isEqualTo(earlier.version()));
        database.emptied();
    }

    @Test
    void letsNoRulebookAndNoMomentOfUseBeChangedOrTakenOut() {
        for (String change : List.of(
                "update rulebook set text = 'version: 9.9.9'",
                "update rulebook set entry = null",
                "update rulebook_activation set active_from = timestamp with time zone '2020-01-01 00:00:00+00'",
                "delete from rulebook_activation",
                "delete from rulebook")) {
            assertThatThrownBy(() -> database.sql(change).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("insert-only");
        }
    }

    private void insert(Rulebook.Edition edition) {
        database.sql("insert into rulebook (sha256, version, text, added_at)"
                        + " values (:sha256, :version, :text, timestamp with time zone '2020-01-01 00:00:00+00')")
                .param("sha256", edition.sha256())
                .param("version", edition.version())
                .param("text", edition.text())
                .update();
    }

    /** Our rulebook under an earlier version. */
    private static Rulebook.Edition earlier() {
        return RulebookReader.read(
                        nl.rolwijzer.assessment.Rulebooks.TEXT.replaceFirst("(?m)^version: .*$", "version: \"0.9.0\""))
                .edition();
    }

    private static String version(Optional<ServiceRecord> service) {
        return service.orElseThrow().assessment().rulebook().edition().version();
    }
}
