package nl.rolwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Database;
import nl.rolwijzer.catalogue.Drafts;
import nl.rolwijzer.catalogue.Origin;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.Status;
import nl.rolwijzer.catalogue.StepSheets;
import nl.rolwijzer.lean.Cut;
import nl.rolwijzer.lean.JudgedStep;
import nl.rolwijzer.lean.Outcome;
import nl.rolwijzer.lean.Parties;
import nl.rolwijzer.lean.ValueStream;
import nl.rolwijzer.platform.StartRefused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

@ParameterizedClass
@EnumSource(Database.class)
class ReferenceCatalogueDatabaseTest {

    private static final Resource FILE = new ClassPathResource("seeds/diensten.csv");
    private static final Resource STEPS = new ClassPathResource("seeds/stappen.csv");
    private static final UUID PERMIT = UUID.fromString("4591459e-0a15-4d0d-a407-50349cac80ca");
    private static final UUID SWIMMING_POOL = UUID.fromString("e5d7ef6b-9217-460c-b904-3acd5073e46f");

    private final Database database;
    private final Catalogue catalogue;
    private final StepSheets steps;

    ReferenceCatalogueDatabaseTest(Database database) {
        this.database = database;
        this.catalogue = database.bean(Catalogue.class);
        this.steps = database.bean(StepSheets.class);
    }

    @BeforeEach
    void startsEmpty() {
        database.emptied();
    }

    @Test
    void keepsEveryServiceOfTheSourcesAsIfAPersonConfirmedIt() {
        start(FILE);

        assertThat(services()).hasSize(39).allSatisfy(service -> {
            assertThat(service.status()).isEqualTo(Status.VASTGESTELD);
            assertThat(service.origin()).isEqualTo(Origin.REFERENTIE);
            assertThat(service.facts().organisation()).isEqualTo("Voorbeelden");
            assertThat(service.revision()).isOne();
            assertThat(service.saved().editor()).isEqualTo("Rolwijzer");
        });
    }

    @Test
    void givesEveryServiceTheRolesOfItsCase() throws IOException {
        start(FILE);
        List<ServiceRecord> services = services();

        assertThat(cases()).hasSize(39).allSatisfy(expected -> {
            ServiceRecord service = services.stream()
                    .filter(found -> found.facts().name().equals(expected.getField("dienst")))
                    .findFirst()
                    .orElseThrow();
            assertRoles(
                    service, Perspective.TRANSACTIE, expected.getField("verwacht"), expected.getField("toegestaan"));
            assertRoles(
                    service,
                    Perspective.DERDE,
                    expected.getField("verwacht_derden"),
                    expected.getField("toegestaan_derden"));
        });
    }

    @Test
    void addsNothingAtTheNextStart() {
        start(FILE);
        start(FILE);

        assertThat(services()).hasSize(39);
        assertThat(database.sql("select count(*) from revision")
                        .query(Integer.class)
                        .single())
                .isEqualTo(39);
    }

    @Test
    void leavesAnExampleAsSomebodyChangedIt() {
        start(FILE);
        catalogue.revise(
                SWIMMING_POOL, 1, Drafts.passport().named("Ons eigen zwembad").concept());

        start(FILE);

        assertThat(catalogue.find(SWIMMING_POOL)).get().satisfies(pool -> {
            assertThat(pool.revision()).isEqualTo(2);
            assertThat(pool.facts().name()).isEqualTo("Ons eigen zwembad");
        });
    }

    @Test
    void protectsTheObjectionPeriodOfTheBuildingPermitForTheNeighbours() {
        start(FILE);
        ValueStream permit = permit();

        JudgedStep period = permit.steps().stream()
                .filter(each -> each.step().name().equals("Bezwaartermijn"))
                .findFirst()
                .orElseThrow();
        assertThat(period.outcome()).isEqualTo(Outcome.EEN);
        assertThat(period.isConflict()).isTrue();
        Cut cut = permit.without(Set.of(period.step().id()));
        assertThat(cut.saved()).isEqualTo(Duration.ofDays(42));
        assertThat(cut.losses()).singleElement().satisfies(loss -> {
            assertThat(loss.party().role()).contains(CitizenRole.GEBRUIKER);
            assertThat(loss.party().stakes())
                    .extracting(stake -> stake.subkind().name().nl())
                    .containsExactly("Buren en omgeving");
        });
    }

    @Test
    void showsEveryOutcomeInTheExampleAndLeavesNothingToBeJudged() {
        start(FILE);

        assertThat(permit().steps())
                .extracting(JudgedStep::outcome)
                .contains(Outcome.BEIDE, Outcome.EEN, Outcome.REGELS, Outcome.VERSPILLING)
                .doesNotContain(Outcome.NOG_TE_BEOORDELEN);
    }

    @Test
    void givesTheExampleItsStepsOnceAlsoInADatabaseThatHadTheServiceBefore() {
        start(FILE);
        steps.save(new StepSheets.Draft(PERMIT, 1, UUID.randomUUID(), Origin.FORMULIER, List.of()));

        start(FILE);

        assertThat(steps.all(PERMIT)).extracting(kept -> kept.steps().isEmpty()).containsExactly(true, false);
        assertThat(steps.all(PERMIT).get(1).origin()).isEqualTo(Origin.REFERENTIE);
        assertThat(steps.all(PERMIT).get(1).author()).isEqualTo("Rolwijzer");
    }

    private ValueStream permit() {
        ServiceRecord service = catalogue.get(PERMIT);
        return ValueStream.of(
                steps.present(PERMIT).orElseThrow().steps(),
                Parties.of(service.assessment(), service.transactionRoles(), service.thirdRoles()));
    }

    @Test
    void stopsTheStartWithTheRowThatCannotBeConfirmed() throws IOException {
        String broken = FILE.getContentAsString(StandardCharsets.UTF_8)
                .replaceFirst("\"toestemming\"", "\"iets\"")
                .replaceFirst("\"Gemeentelijk zwembad\"", "\"\"");

        assertThatThrownBy(() -> start(new ByteArrayResource(broken.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(StartRefused.class)
                .hasMessage("De voorbeelddienst op regel 3 van seeds/diensten.csv (" + SWIMMING_POOL
                        + ") deugt niet: naam (fout.leeg.naam); "
                        + "herstel die regel of zet rolwijzer.reference-catalogue op false.");
    }

    private void start(Resource file) {
        new ReferenceCatalogue(catalogue, new ReferenceSteps(steps, STEPS), file).afterSingletonsInstantiated();
    }

    private List<ServiceRecord> services() {
        return database.bean(Search.class).page(SearchRequest.everything(), 1, 100);
    }

    /** Every expected role, and no other than an expected or allowed one. */
    private static void assertRoles(ServiceRecord service, Perspective perspective, String expected, String allowed) {
        Set<CitizenRole> roles = service.roles(perspective);
        assertThat(roles).as(service.facts().name()).containsAll(roles(expected));
        assertThat(roles(expected + "|" + allowed)).as(service.facts().name()).containsAll(roles);
    }

    private static Set<CitizenRole> roles(String ids) {
        return Arrays.stream(ids.split("\\|"))
                .filter(id -> !id.isEmpty())
                .map(id -> CitizenRole.find(id).orElseThrow())
                .collect(Collectors.toSet());
    }

    /** The cases of the services that the sources name: those whose id starts with S. */
    private static List<NamedCsvRecord> cases() throws IOException {
        String csv =
                new ClassPathResource("nl/rolwijzer/assessment/cases.csv").getContentAsString(StandardCharsets.UTF_8);
        return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(csv.replace("\uFEFF", "")).stream()
                .filter(row -> row.getField("id").startsWith("S"))
                .toList();
    }
}
