package nl.rolwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Database;
import nl.rolwijzer.catalogue.Deviation;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.Lifecycle;
import nl.rolwijzer.catalogue.Origin;
import nl.rolwijzer.catalogue.SaveResult;
import nl.rolwijzer.catalogue.Step;
import nl.rolwijzer.catalogue.StepSheets;
import nl.rolwijzer.catalogue.Submission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/** Our own export goes into an empty database and comes out as it was. */
@ParameterizedClass
@EnumSource(Database.class)
class RoundTripDatabaseTest {

    /** What another database cannot have the same: when it was saved there, and how often. */
    private static final List<String> OF_THE_DATABASE = List.of("revisie", "aangemaakt_op", "gewijzigd_op");

    private final Database database;
    private final ImportDesk desk;
    private final Catalogue catalogue;
    private final Lifecycle lifecycle;

    RoundTripDatabaseTest(Database database) {
        this.database = database;
        this.desk = ImportDesk.of(database);
        this.catalogue = database.bean(Catalogue.class);
        this.lifecycle = database.bean(Lifecycle.class);
    }

    @BeforeEach
    void hasTheReferenceCatalogueAndEveryKindOfService() {
        database.emptied();
        ReferenceSteps steps =
                new ReferenceSteps(database.bean(StepSheets.class), new ClassPathResource("seeds/stappen.csv"));
        new ReferenceCatalogue(catalogue, steps, new ClassPathResource("seeds/diensten.csv"))
                .afterSingletonsInstantiated();
        UUID passport = saved(catalogue.register(Drafts.passport().confirmed()));
        catalogue.registerMoment(
                passport, Drafts.passport().named("'=Paspoort ophalen").concept());
        catalogue.register(Drafts.passport()
                .named("@concept met \"aanhalingstekens\"; en meer")
                .with("omschrijving", "-eerste regel\n\t=tweede regel\n\n'vierde")
                .with("organisatie", "")
                .answering("wie")
                .answering("derden", "weet_niet")
                .concept());
        catalogue.register(new Submission(
                UUID.randomUUID(),
                Drafts.passport()
                        .named("Bibliotheek")
                        .draft()
                        .with("", new Deviation(List.of("gebruiker"), List.of(), "beleidskeuze", "Wij zijn gastvrij.")),
                true,
                Origin.FORMULIER,
                ""));
        catalogue.register(new Submission(
                UUID.randomUUID(),
                Drafts.passport()
                        .named("Museum")
                        .draft()
                        .with("", new Deviation(List.of("klant"), List.of("kiezer"), "", "Zo denken wij erover.")),
                false,
                Origin.FORMULIER,
                ""));
        lapse(saved(
                catalogue.register(Drafts.passport().named("Vervallen concept").concept())));
        lapse(saved(catalogue.register(
                Drafts.passport().named("Vervallen en vastgesteld").confirmed())));
    }

    @Test
    void comesOutOfAnotherDatabaseAsItWentIn() {
        byte[] export = desk.export();
        database.emptied();

        int number = desk.judge(export);
        assertThat(desk.counts(number)).isEqualTo(Map.of(RowKind.NIEUW, 46L));
        assertThat(desk.execute(number)).isEqualTo(ImportPhase.UITGEVOERD);

        assertThat(table(desk.export())).isEqualTo(table(export));
    }

    @Test
    void changesNothingInTheDatabaseThatItIsFrom() {
        int number = desk.judge(desk.export());

        assertThat(desk.counts(number)).isEqualTo(Map.of(RowKind.ONGEWIJZIGD, 46L));
    }

    @Test
    void changesNothingTheSecondTime() {
        byte[] export = desk.export();
        database.emptied();
        desk.execute(desk.judge(export));

        assertThat(desk.counts(desk.judge(export))).isEqualTo(Map.of(RowKind.ONGEWIJZIGD, 46L));
    }

    private void lapse(UUID id) {
        lifecycle.lapse(id, new Step(UUID.randomUUID(), 1, "Niet meer nodig"));
    }

    private static List<Map<String, String>> table(byte[] export) {
        List<Map<String, String>> rows =
                CsvTables.named(CsvTables.rows(new String(export, StandardCharsets.UTF_8), ';'));
        rows.forEach(row -> row.keySet().removeAll(OF_THE_DATABASE));
        return rows;
    }

    private static UUID saved(SaveResult result) {
        return ((SaveResult.Saved) result).serviceId();
    }
}
