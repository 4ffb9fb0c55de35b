package nl.rolwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rolwijzer.catalogue.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the trail writes, on both databases. */
@ParameterizedClass
@EnumSource
record TrailDatabaseTest(Database database) {

    private static final AuditEvent SAVED =
            AuditEvent.done(Action.SERVICE_SAVED, Subject.service(UUID.randomUUID()), "formulier");

    @Test
    void chainsTheEntriesAboutOneSubject() {
        AuditEvent event = AuditEvent.done(Action.SERVICE_SAVED, Subject.service(UUID.randomUUID()), "formulier");
        UUID first = trail().recordApart(event);
        UUID second = trail().recordApart(event);

        assertThat(body(first).path("vorige").asString()).isEqualTo(Entry.NONE);
        assertThat(body(second).path("vorige").asString()).isEqualTo(Hash.hex(bodyText(first)));
        assertThat(body(second).path("volgnummer").asInt()).isEqualTo(2);
    }

    @Test
    void commitsToAFreeTextWithoutHoldingIt() {
        UUID entry = trail().recordApart(SAVED.saying(Map.of("reden", "Omdat de buren het vroegen")));

        assertThat(bodyText(entry)).doesNotContain("buren");
        String kept = database.sql("select texts from audit_text where entry = :entry")
                .param("entry", entry)
                .query(String.class)
                .single();
        assertThat(KeptTexts.read(kept).text("reden")).isEqualTo("Omdat de buren het vroegen");
        JsonNode text = JsonMapper.shared().readTree(kept).path("reden");
        assertThat(new SaltedText(
                                text.path("zout").asString(), text.path("tekst").asString())
                        .commitment())
                .isEqualTo(body(entry).path("teksten").path("reden").asString());
    }

    @Test
    void namesWhoeverIsSignedInByACommitmentOnly() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        (Acting) () -> new Actor("4f1c", "Anna de Wit", "ambtenaar"), null));
        try {
            UUID entry = trail().recordApart(SAVED);

            assertThat(bodyText(entry))
                    .doesNotContain("Anna")
                    .contains("\"account\":\"4f1c\"", "\"rol\":\"ambtenaar\"");
            assertThat(database.sql(
                                    "select a.name from audit_actor a join audit_entry e on e.actor = a.id where e.id = :id")
                            .param("id", entry)
                            .query(String.class)
                            .single())
                    .isEqualTo("Anna de Wit");
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Test
    void keepsNothingOfATransactionThatFails() {
        AuditEvent event = AuditEvent.done(Action.SERVICE_SAVED, Subject.service(UUID.randomUUID()), "formulier");
        TransactionTemplate transaction = database.bean(TransactionTemplate.class);

        transaction.executeWithoutResult(status -> {
            trail().record(event);
            status.setRollbackOnly();
        });

        assertThat(entriesAbout(event.subject())).isEmpty();
    }

    @Test
    void writesOnlyInTheTransactionOfWhatItRecords() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> trail().record(SAVED));
    }

    private Trail trail() {
        return database.bean(Trail.class);
    }

    private List<UUID> entriesAbout(Subject subject) {
        return database.sql(
                        "select id from audit_entry where subject_kind = :kind and subject_id = :id order by number")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(UUID.class)
                .list();
    }

    private JsonNode body(UUID entry) {
        return JsonMapper.shared().readTree(bodyText(entry));
    }

    private String bodyText(UUID entry) {
        return database.sql("select body from audit_entry where id = :id")
                .param("id", entry)
                .query(String.class)
                .single();
    }
}
