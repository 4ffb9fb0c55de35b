package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;

/** What a service has beside its description is kept in versions, none of which is ever lost or altered. */
@ParameterizedClass
@EnumSource(Database.class)
class SheetsDatabaseTest {

    private final Database database;
    private final Sheets sheets;
    private final UUID id = UUID.randomUUID();

    SheetsDatabaseTest(Database database) {
        this.database = database;
        this.sheets = database.bean(Sheets.class);
    }

    @BeforeEach
    void hasAService() {
        database.emptied();
        database.bean(Catalogue.class).register(id, Drafts.passport().concept());
    }

    @Test
    void keepsEveryVersionWithItsTextsAndWhoSavedIt() {
        SavedBy.person("Bo Jansen", () -> sheets.save(draft(0, "[1]", " Aanvraag ")));
        sheets.save(draft(1, "[1,2]", "Aanvraag"));

        List<Sheet> all = sheets.all(id, SheetKind.STAPPEN);

        assertThat(all).extracting(Sheet::number).containsExactly(2, 1);
        assertThat(all).extracting(Sheet::content).containsExactly("[1,2]", "[1]");
        assertThat(all.get(1).texts()).isEqualTo(Map.of("stap.1.naam", "Aanvraag"));
        assertThat(all.get(1).author()).isEqualTo("Bo Jansen");
        assertThat(sheets.present(id, SheetKind.STAPPEN)).contains(all.get(0));
        assertThat(sheets.present(id, SheetKind.KWALITEIT)).isEmpty();
    }

    @Test
    void makesNoVersionOfWhatSaysTheSame() {
        SheetDraft first = draft(0, "[1]", "Aanvraag");
        sheets.save(first);

        assertThat(sheets.save(first)).isEqualTo(new SheetResult.Saved(1));
        assertThat(sheets.save(draft(0, "[1]", "Aanvraag\r\n"))).isEqualTo(new SheetResult.Saved(1));
        assertThat(sheets.all(id, SheetKind.STAPPEN)).hasSize(1);
    }

    @Test
    void letsNobodyOverwriteWhatSomebodyElseSavedMeanwhile() {
        sheets.save(draft(0, "[1]", "Aanvraag"));

        SheetResult result = sheets.save(draft(0, "[2]", "Melding"));

        assertThat(result)
                .isInstanceOfSatisfying(
                        SheetResult.Overtaken.class,
                        overtaken -> assertThat(overtaken.present().texts()).containsValue("Aanvraag"));
        assertThat(sheets.all(id, SheetKind.STAPPEN)).hasSize(1);
    }

    @Test
    void letsOneOfManyWhoSaveAtOnceThrough() throws Exception {
        ExecutorService editors = Executors.newFixedThreadPool(10);
        List<Future<SheetResult>> sent = new ArrayList<>();
        for (int editor = 0; editor < 10; editor++) {
            SheetDraft draft = draft(0, "[" + editor + "]", "Aanvraag");
            sent.add(editors.submit(() -> sheets.save(draft)));
        }

        List<SheetResult> results = new ArrayList<>();
        for (Future<SheetResult> each : sent) {
            results.add(each.get());
        }
        editors.shutdown();

        assertThat(results).filteredOn(SheetResult.Saved.class::isInstance).hasSize(1);
        assertThat(sheets.all(id, SheetKind.STAPPEN)).hasSize(1);
    }

    @Test
    void knowsNoServiceThatIsNotThere() {
        SheetDraft lost = new SheetDraft(
                UUID.randomUUID(), SheetKind.STAPPEN, 0, UUID.randomUUID(), Origin.FORMULIER, "[]", new TreeMap<>());

        assertThatExceptionOfType(ServiceNotFound.class).isThrownBy(() -> sheets.save(lost));
    }

    @Test
    void givesThePresentVersionOfEveryServiceOnce() {
        UUID other = UUID.randomUUID();
        database.bean(Catalogue.class)
                .register(other, Drafts.passport().named("Rijbewijs").concept());
        sheets.save(draft(0, "[1]", "Aanvraag"));
        sheets.save(draft(1, "[1,2]", "Aanvraag"));
        sheets.save(new SheetDraft(
                other, SheetKind.STAPPEN, 0, UUID.randomUUID(), Origin.FORMULIER, "[9]", new TreeMap<>()));

        List<String> contents = new ArrayList<>();
        sheets.forEachPresent(SheetKind.STAPPEN, sheet -> contents.add(sheet.content()));

        assertThat(contents).containsExactlyInAnyOrder("[1,2]", "[9]");
    }

    @Test
    void cannotBeAltered() {
        sheets.save(draft(0, "[1]", "Aanvraag"));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> database.sql("update sheet set content = '[7]'").update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("delete from sheet").update());
    }

    private SheetDraft draft(int basedOn, String content, String name) {
        return new SheetDraft(
                id,
                SheetKind.STAPPEN,
                basedOn,
                UUID.randomUUID(),
                Origin.FORMULIER,
                content,
                new TreeMap<>(Map.of("stap.1.naam", name)));
    }
}
