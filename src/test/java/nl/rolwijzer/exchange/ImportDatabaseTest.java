package nl.rolwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Database;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.Lifecycle;
import nl.rolwijzer.catalogue.Origin;
import nl.rolwijzer.catalogue.SaveResult;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.ServiceReviews;
import nl.rolwijzer.catalogue.Status;
import nl.rolwijzer.catalogue.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of somebody's list: which services it is about, what changes, and what stays whatever it says. */
@ParameterizedClass
@EnumSource(Database.class)
class ImportDatabaseTest {

    private static final String UPL = "http://standaarden.overheid.nl/owms/terms/paspoort";

    private final Database database;
    private final ImportDesk desk;
    private final Catalogue catalogue;

    ImportDatabaseTest(Database database) {
        this.database = database;
        this.desk = ImportDesk.of(database);
        this.catalogue = database.bean(Catalogue.class);
    }

    @BeforeEach
    void startsEmpty() {
        database.emptied();
    }

    @Test
    void takesServicesOverAsConceptsInTheNameOfWhoeverAskedForIt() {
        desk.take("""
                Dienstnaam;Gemeente;Beschrijving;wie
                Hondenbelasting;Delft;Voor wie een hond heeft.;inwoner
                Zwembad;Delft;Baantjes trekken.;
                """);

        assertThat(services()).hasSize(2).allSatisfy(service -> {
            assertThat(service.status()).isEqualTo(Status.CONCEPT);
            assertThat(service.origin()).isEqualTo(Origin.IMPORT);
            assertThat(service.facts().organisation()).isEqualTo("Delft");
            assertThat(service.saved().editor()).isEqualTo("beheerder");
        });
        assertThat(service("Hondenbelasting").facts().answers()).isEqualTo(Map.of("wie", List.of("inwoner")));
        assertThat(service("Hondenbelasting").saved().reason()).matches("Invoer \\d+, regel 2");
        assertThat(service("Zwembad").facts().answers()).isEmpty();
    }

    @Test
    void changesNothingWhenTheSameListComesAgain() {
        String list = "naam;organisatie\nZwembad;Delft\nMuseum;Delft\n";
        desk.take(list);

        assertThat(desk.counts(desk.judge(list))).isEqualTo(Map.of(RowKind.ONGEWIJZIGD, 2L));
    }

    @Test
    void writesNothingBeforeItIsToldTo() {
        int number = desk.judge("naam\nZwembad\n");

        assertThat(desk.counts(number)).isEqualTo(Map.of(RowKind.NIEUW, 1L));
        assertThat(services()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PASPOORT;gemeente voorbeeldstad",
                "Pas poórt;Gemeente  Voorbeeldstad",
                " paspoort ;GEMEENTEVOORBEELDSTAD"
            })
    void findsAServiceByNameAndOrganisationWhateverCaseSpacesAndAccents(String row) {
        UUID id = passport();

        int number = desk.judge("naam;organisatie\n" + row + "\n");

        assertThat(only(number, RowKind.GEWIJZIGD).service()).isEqualTo(id);
    }

    @Test
    void findsAServiceByItsUplAddressBeforeItsName() {
        UUID passport = passport();
        saved(catalogue.register(
                Drafts.passport().named("Reisdocument").with("upl_uri", "").concept()));

        int number = desk.judge("naam;organisatie;upl_uri\nReisdocument;Gemeente Voorbeeldstad;" + UPL + "\n");

        assertThat(only(number, RowKind.GEWIJZIGD).service()).isEqualTo(passport);
    }

    @Test
    void findsNoServiceOfAnotherOrganisation() {
        passport();

        int number = desk.judge("naam;organisatie;upl_uri\nPaspoort;Gemeente Elders;" + UPL + "\n");

        assertThat(desk.counts(number)).isEqualTo(Map.of(RowKind.NIEUW, 1L));
    }

    @Test
    void refusesARowThatFitsTwoServices() {
        passport();
        passport();

        int number = desk.judge("naam;organisatie\nZwembad;Delft\nPaspoort;Gemeente Voorbeeldstad\n");

        assertThat(only(number, RowKind.GEWEIGERD).line()).isEqualTo(3);
        assertThat(codes(number)).containsExactly("invoer.rij.meer_diensten");
    }

    @Test
    void refusesTheSecondRowAboutOneService() {
        passport();

        int number = desk.judge("""
                naam;organisatie
                Paspoort;Gemeente Voorbeeldstad
                Zwembad;Delft
                paspoort;gemeente voorbeeldstad
                ZWEMBAD;Delft
                """);

        assertThat(desk.rows(number, RowKind.GEWEIGERD))
                .extracting(StagedRow::line)
                .containsExactly(4L, 5L);
        assertThat(codes(number)).containsOnly("invoer.rij.dubbel");
    }

    @Test
    void refusesWhatTheFormRefusesAndTakesTheRestOver() {
        int number = desk.judge("naam;grondslag_url;wie\nGoed;;inwoner\n;;\nFout;geen adres;koning\nKort\n");

        assertThat(desk.counts(number)).isEqualTo(Map.of(RowKind.NIEUW, 1L, RowKind.GEWEIGERD, 2L));
        assertThat(codes(number)).containsExactly("fout.adres", "fout.keuze_onbekend", "invoer.rij.cellen");
        desk.execute(number);
        assertThat(services()).extracting(service -> service.facts().name()).containsExactly("Goed");
    }

    @Test
    void refusesAnotherHeadingRow() {
        int number = desk.judge("naam;organisatie\nnaam;organisatie\nDienst;Gemeente\nZwembad;Delft\n");

        assertThat(desk.rows(number, RowKind.GEWEIGERD))
                .extracting(StagedRow::line)
                .containsExactly(2L, 3L);
        assertThat(codes(number)).containsOnly("invoer.rij.kop");
    }

    @Test
    void findsTheHeadingBelowATitle() {
        int number = desk.judge("Onze diensten;;\n\nnaam;organisatie;\nZwembad;Delft;\n");

        assertThat(desk.run(number).heading()).isEqualTo(new ImportRun.Heading(3, List.of("naam", "organisatie")));
        assertThat(desk.counts(number)).isEqualTo(Map.of(RowKind.NIEUW, 1L));
    }

    @Test
    void leavesConfirmedRolesAloneAndMarksThemWhenTheyNoLongerFit() {
        UUID id = saved(catalogue.register(Drafts.passport().confirmed()));
        ServiceRecord before = catalogue.get(id);

        desk.take("""
                naam;organisatie;wat;keuze;weigeren;basis;derden
                Paspoort;Gemeente Voorbeeldstad;aankoop;anders;ja;overeenkomst;niemand
                """);

        ServiceRecord after = catalogue.get(id);
        assertThat(after.revision()).isEqualTo(2);
        assertThat(after.status()).isEqualTo(Status.VASTGESTELD);
        assertThat(after.confirmation()).isEqualTo(before.confirmation());
        assertThat(after.derivedTransactionRoles()).isNotEqualTo(before.derivedTransactionRoles());
        assertThat(database.bean(ServiceReviews.class).find(after)).get().satisfies(review -> {
            assertThat(review.isByFacts()).isTrue();
            assertThat(review.change().before().transaction()).isEqualTo(before.transactionRoles());
            assertThat(review.change().after().transaction()).isEqualTo(after.derivedTransactionRoles());
        });
    }

    @Test
    void keepsWhatAnotherListDoesNotSpeakOf() {
        UUID id = passport();

        desk.take("naam;organisatie;grondslag;omschrijving\nPaspoort;Gemeente Voorbeeldstad;;Nieuwe tekst.\n");

        ServiceRecord service = catalogue.get(id);
        assertThat(service.facts().description()).isEqualTo("Nieuwe tekst.");
        assertThat(service.facts().legalBasis()).isEqualTo("Paspoortwet");
        assertThat(service.facts().answers()).isEqualTo(Drafts.ANSWERS);
    }

    @Test
    void writesNothingWhenSomebodySavedMeanwhileAndJudgesAnew() {
        UUID id = passport();
        int number = desk.judge("naam;organisatie;omschrijving\nZwembad;Delft;x\nPaspoort;Gemeente Voorbeeldstad;y\n");
        catalogue.revise(id, 1, Drafts.passport().with("omschrijving", "z").concept());

        assertThat(desk.execute(number)).isEqualTo(ImportPhase.VOORBEELD);

        assertThat(desk.run(number).remark()).containsExactly("invoer.ingehaald.regel", "3");
        assertThat(services()).hasSize(1);
        assertThat(only(number, RowKind.GEWIJZIGD).basedOn()).isEqualTo(2);
        assertThat(desk.execute(number)).isEqualTo(ImportPhase.UITGEVOERD);
        assertThat(services()).hasSize(2);
    }

    @Test
    void goesOnWhenWhatSomebodySavedIsAboutSomethingElse() {
        int number = desk.judge("naam\nZwembad\n");
        passport();

        assertThat(desk.execute(number)).isEqualTo(ImportPhase.UITGEVOERD);
    }

    @Test
    void holdsNoTextOfAListOnceItIsOver() {
        int number = desk.take("naam\nZwembad\n");

        assertThat(desk.rows(number, RowKind.NIEUW))
                .allSatisfy(row -> assertThat(row.cells()).isEmpty());
    }

    @Test
    void takesAWholeRunBack() {
        UUID id = saved(catalogue.register(Drafts.passport().confirmed()));
        ServiceRecord before = catalogue.get(id);
        int number = desk.take("naam;organisatie;omschrijving\nZwembad;Delft;x\nPaspoort;Gemeente Voorbeeldstad;y\n");

        assertThat(desk.undo(number)).isEqualTo(ImportPhase.TERUGGEDRAAID);

        ServiceRecord after = catalogue.get(id);
        assertThat(after.facts()).isEqualTo(before.facts());
        assertThat(after.confirmation()).isEqualTo(before.confirmation());
        assertThat(after.revision()).isEqualTo(3);
        assertThat(after.saved().restoredFrom()).isEqualTo(1);
        ServiceRecord pool = service("Zwembad");
        assertThat(pool.status()).isEqualTo(Status.VERVALLEN);
        assertThat(pool.saved().reason()).isEqualTo("import teruggedraaid");
    }

    @Test
    void leavesAloneWhatSomebodySavedSinceAndListsIt() {
        UUID id = passport();
        int number = desk.take("naam;organisatie;omschrijving\nZwembad;Delft;x\nPaspoort;Gemeente Voorbeeldstad;y\n");
        catalogue.revise(id, 2, Drafts.passport().with("omschrijving", "z").concept());

        desk.undo(number);

        assertThat(catalogue.get(id).facts().description()).isEqualTo("z");
        assertThat(desk.bean(ImportRows.class).staying(number, 0, 10))
                .extracting(StagedRow::service)
                .containsExactly(id);
        assertThat(service("Zwembad").status()).isEqualTo(Status.VERVALLEN);
    }

    @Test
    void bringsBackWhatWasTakenBackButNotWhatSomebodyLetLapse() {
        String list = "naam;organisatie\nZwembad;Delft\nMuseum;Delft\n";
        desk.undo(desk.take(list));
        UUID museum = service("Museum").id();
        database.bean(Lifecycle.class).revive(museum, new Step(UUID.randomUUID(), 2, "Toch wel"));
        database.bean(Lifecycle.class).lapse(museum, new Step(UUID.randomUUID(), 3, "Dicht"));

        desk.take(list);

        assertThat(service("Zwembad").status()).isEqualTo(Status.CONCEPT);
        assertThat(service("Museum").status()).isEqualTo(Status.VERVALLEN);
    }

    private UUID passport() {
        return saved(catalogue.register(Drafts.passport().concept()));
    }

    private StagedRow only(int number, RowKind kind) {
        List<StagedRow> rows = desk.rows(number, kind);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private List<String> codes(int number) {
        return desk.rows(number, RowKind.GEWEIGERD).stream()
                .flatMap(row -> row.faults().stream())
                .map(fault -> fault.code())
                .toList();
    }

    private ServiceRecord service(String name) {
        return services().stream()
                .filter(service -> service.facts().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<ServiceRecord> services() {
        List<UUID> ids =
                database.sql("select id from service").query(UUID.class).list();
        return ids.stream().map(catalogue::get).toList();
    }

    private static UUID saved(SaveResult result) {
        return ((SaveResult.Saved) result).serviceId();
    }
}
