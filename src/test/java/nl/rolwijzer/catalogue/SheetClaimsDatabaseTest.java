package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.rolwijzer.audit.TrailCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever owns the database and changes a sheet is found by the check of the trail. */
class SheetClaimsDatabaseTest {

    private final UUID id = UUID.randomUUID();
    private ConfigurableApplicationContext application;

    @BeforeEach
    void hasADatabaseOfItsOwnWithASheet() {
        application = Database.alone();
        application.getBean(Catalogue.class).register(id, Drafts.passport().concept());
        application
                .getBean(Sheets.class)
                .save(new SheetDraft(
                        id,
                        SheetKind.STAPPEN,
                        0,
                        UUID.randomUUID(),
                        Origin.FORMULIER,
                        "[1]",
                        new TreeMap<>(Map.of("stap.1.naam", "Aanvraag"))));
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void findsNothingWrongWithWhatWasSaved() {
        assertThat(faults()).isEmpty();
    }

    @Test
    void findsASheetWithOtherContents() {
        unprotected("update sheet set content = '[2]'");

        assertThat(faults()).containsExactly("RECORD_DIFFERS versie 1 van de stappen van dienst " + id + " inhoud");
    }

    @Test
    void findsASheetThatWasTakenOut() {
        unprotected("delete from sheet");

        assertThat(faults()).singleElement().asString().startsWith("ENTRY_WITHOUT_RECORD");
    }

    private void unprotected(String sql) {
        JdbcClient database = application.getBean(JdbcClient.class);
        database.sql("drop trigger sheet_is_kept").update();
        database.sql(sql).update();
    }

    private List<String> faults() {
        return application.getBean(TrailCheck.class).check(done -> {}).faults().stream()
                .map(fault -> fault.kind() + " " + fault.place() + " " + fault.detail())
                .toList();
    }
}
