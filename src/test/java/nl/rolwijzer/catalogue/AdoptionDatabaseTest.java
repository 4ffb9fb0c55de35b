package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rolwijzer.audit.Claim;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Revisions that version 1 stored are taken into the trail, once, and lose nothing; after that no revision changes. */
@ParameterizedClass
@EnumSource(Database.class)
class AdoptionDatabaseTest {

    private static final String SAVED_AT = "2026-11-20T09:30:00.123456Z";

    private final Database database;
    private final Catalogue catalogue;
    private final UUID id = UUID.randomUUID();

    AdoptionDatabaseTest(Database database) {
        this.database = database;
        this.catalogue = database.bean(Catalogue.class);
    }

    @BeforeEach
    void hasAServiceWithRevisionsOfVersion1() {
        database.emptied();
        catalogue.register(id, Drafts.passport().confirmed());
        asVersion1(2, "Anna de Wit", "Ook bomen langs de weg");
        asVersion1(3, null, null);
        database.sql("update service set revision = 3 where id = :id")
                .param("id", id)
                .update();
    }

    @Test
    void readsARevisionBeforeItIsAdopted() {
        assertThat(catalogue.find(id, 2).orElseThrow().saved())
                .isEqualTo(new ServiceRecord.Saved(
                        Instant.parse(SAVED_AT), "Anna de Wit", "Ook bomen langs de weg", Origin.FORMULIER, null));
    }

    @Test
    void losesNothingOfARevision() {
        List<ServiceRecord> before = catalogue.history(id);

        adopt();

        assertThat(catalogue.history(id)).usingRecursiveComparison().isEqualTo(before);
        assertThat(database.sql("select count(*) from revision where storage_version = 2 and entry is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void leavesNoTypedTextInTheRevision() {
        adopt();

        assertThat(database.sql("select coalesce(editor, '') || coalesce(reason, '') || facts from revision")
                        .query(String.class)
                        .list())
                .allSatisfy(stored -> assertThat(stored).doesNotContain("Anna", "bomen", "Paspoort", "Voorbeeldstad"));
    }

    @Test
    void writesAnEntryOfEachInTheOrderOfTheirNumbers() {
        adopt();

        List<JsonNode> entries = entries();
        assertThat(entries)
                .extracting(entry -> entry.path("actie").asString())
                .containsExactly("dienst.opgeslagen", "dienst.overgenomen", "dienst.overgenomen");
        assertThat(entries)
                .extracting(entry -> entry.path("inhoud").path("revisie").asInt())
                .containsExactly(1, 2, 3);
        assertThat(entries.get(1).path("inhoud").path("bewaard_op").asString()).isEqualTo(SAVED_AT);
        assertThat(entries.get(1).path("actor").path("account").asString()).isEqualTo("systeem");
        assertThat(entries.get(1).toString()).doesNotContain("Anna", "bomen");
    }

    @Test
    void doesItOnce() {
        adopt();
        adopt();

        assertThat(entries()).hasSize(3);
    }

    @Test
    void claimsWhatTheEntrySays() {
        adopt();
        Map<UUID, Claim> claims = new HashMap<>();
        database.bean(RevisionClaims.class).forEach(claim -> claims.put(claim.entry(), claim));

        assertThat(claims).hasSize(3);
        for (JsonNode entry : entries()) {
            Claim claim = claims.get(UUID.fromString(entry.path("id").asString()));
            claim.content()
                    .forEach((name, value) -> assertThat(
                                    entry.path("inhoud").path(name).asString())
                            .isEqualTo(value.toString()));
        }
        assertThat(claims.values()).extracting(Claim::record).contains("revisie 2 van dienst " + id);
    }

    @Test
    void claimsAnEntryThatCannotExistForARevisionWithoutOne() {
        Map<String, UUID> claims = new HashMap<>();
        database.bean(RevisionClaims.class).forEach(claim -> claims.put(claim.record(), claim.entry()));

        assertThat(claims).containsEntry("revisie 2 van dienst " + id, new UUID(0, 0));
    }

    @Test
    void letsNoRevisionBeChangedOrTakenOut() {
        assertThatThrownBy(() -> database.sql("update revision set facts = '{}' where number = 2")
                        .update())
                .isInstanceOf(DataAccessException.class);
        adopt();

        for (String change : List.of(
                "update revision set facts = '{}'",
                "update revision set entry = null",
                "update revision set saved_at = current_timestamp where number = 2",
                "delete from revision")) {
            assertThatThrownBy(() -> database.sql(change).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("insert-only");
        }
    }

    private void adopt() {
        database.bean(Adoption.class).afterSingletonsInstantiated();
    }

    private void asVersion1(int number, String editor, String reason) {
        String facts = StoredFormatTest.sample(1, "feiten");
        database.sql("""
                        insert into revision (service_id, number, submission, storage_version, facts, evidence,
                            confirmation, rulebook, status, origin, editor, reason, saved_at)
                        select service_id, :number, :submission, 1, :facts, evidence, :confirmation, rulebook,
                            'vastgesteld', 'formulier', :editor, :reason, :at
                        from revision where service_id = :service and number = 1
                        """)
                .param("number", number)
                .param("submission", UUID.randomUUID())
                .param("facts", facts)
                .param("confirmation", StoredFormatTest.sample(1, "bevestiging"))
                .param("editor", editor)
                .param("reason", reason)
                .param("at", OffsetDateTime.parse(SAVED_AT))
                .param("service", id)
                .update();
    }

    private List<JsonNode> entries() {
        return database
                .sql("select body from audit_entry where subject_id = :id order by number")
                .param("id", id.toString())
                .query(String.class)
                .list()
                .stream()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }
}
