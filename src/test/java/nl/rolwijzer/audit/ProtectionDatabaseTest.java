package nl.rolwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rolwijzer.catalogue.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

/** What was written stays, on both databases, whoever asks: here it is the owner of the tables. */
@ParameterizedClass
@EnumSource
class ProtectionDatabaseTest {

    private final Database database;
    private UUID entry;

    ProtectionDatabaseTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void somethingIsWritten() {
        entry = database.bean(Trail.class)
                .recordApart(AuditEvent.done(Action.SERVICE_SAVED, Subject.service(UUID.randomUUID()), "formulier")
                        .saying(Map.of("reden", "Omdat de buren het vroegen", "naam", "Paspoort")));
        database.bean(Notary.class).seal();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set origin = 'api'",
                "update audit_leaf set hash = 'x'",
                "update audit_node set hash = 'x'",
                "update audit_checkpoint set note = 'x'",
                "update audit_actor set account = 'x'",
                "update audit_text set texts = '{}'",
                "delete from audit_entry",
                "delete from audit_leaf",
                "delete from audit_node",
                "delete from audit_checkpoint",
                "delete from audit_actor",
                "delete from audit_text",
                "truncate table audit_entry",
                "truncate table audit_leaf",
                "truncate table audit_node",
                "truncate table audit_checkpoint",
                "truncate table audit_actor",
                "truncate table audit_text"
            })
    void refusesEveryChange(String change) {
        List<String> before = everything();

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql(change).update());

        assertThat(everything()).containsAll(before);
    }

    @Test
    void keepsThatSomethingTriedToChangeIt() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("delete from audit_leaf").update());

        assertThat(lastBody())
                .contains(
                        "\"actie\":\"spoor.wijziging\"",
                        "\"resultaat\":\"geweigerd\"",
                        "\"inhoud\":{\"opdracht\":\"delete\",\"tabel\":\"audit_leaf\"}");
    }

    @Test
    void letsATextBeErasedWithItsSalt() {
        KeptTexts texts = texts();

        write(texts.erased("reden", "[verwijderd]").json());

        assertThat(texts().text("reden")).isEqualTo("[verwijderd]");
        assertThat(texts().text("naam")).isEqualTo("Paspoort");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"naam\":{\"verwijderd\":\"[weg]\"}}",
                "{\"naam\":{\"verwijderd\":\"[weg]\"},\"reden\":{\"zout\":\"00\",\"tekst\":\"anders\"}}",
                "{\"naam\":{\"verwijderd\":\"[weg]\"},\"reden\":{\"zout\":\"00\",\"verwijderd\":\"[weg]\"}}",
                "{\"naam\":{\"verwijderd\":\"[weg]\"},\"reden\":{\"verwijderd\":\"[weg]\"},\"extra\":{\"verwijderd\":\"[weg]\"}}",
                "{\"naam\":{\"verwijderd\":\"[weg]\"},\"reden\":{}}",
                "{}"
            })
    void refusesEveryOtherChangeOfTexts(String changed) {
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> write(changed));
    }

    @Test
    void refusesToChangeWhatIsShownInsteadOfAnErasedText() {
        KeptTexts erased = texts().erased("reden", "[verwijderd]");
        write(erased.json());

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> write(erased.erased("reden", "[anders]").json()));
    }

    @Test
    void letsANameBeErasedWithItsSaltAndOnlyOnce() {
        UUID actor = UUID.randomUUID();
        database.sql("insert into audit_actor values (:id, :account, 'hash', 'salt', 'Anna', null)")
                .param("id", actor)
                .param("account", actor.toString())
                .update();
        String erase = "update audit_actor set salt = null, name = null, erased = '[weg]' where id = '" + actor + "'";

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("update audit_actor set name = 'Bert' where id = '" + actor + "'")
                        .update());
        assertThat(database.sql(erase).update()).isOne();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql(erase).update());
    }

    private KeptTexts texts() {
        return KeptTexts.read(database.sql("select texts from audit_text where entry = :entry")
                .param("entry", entry)
                .query(String.class)
                .single());
    }

    private void write(String texts) {
        database.sql("update audit_text set texts = :texts where entry = :entry")
                .param("texts", texts)
                .param("entry", entry)
                .update();
    }

    private String lastBody() {
        return database.sql("select body from audit_entry order by recorded_at desc limit 1")
                .query(String.class)
                .single();
    }

    private List<String> everything() {
        return database.sql("""
                        select body from audit_entry union all select hash from audit_leaf
                        union all select hash from audit_node union all select note from audit_checkpoint
                        union all select texts from audit_text union all select commitment from audit_actor
                        """).query(String.class).list();
    }
}
