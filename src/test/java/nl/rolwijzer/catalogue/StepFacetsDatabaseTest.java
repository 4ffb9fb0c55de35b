package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.RulebookReader;
import nl.rolwijzer.lean.Opinion;
import nl.rolwijzer.lean.Step;
import nl.rolwijzer.lean.Steps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is found and added up by the steps of services is what the page of each service says of them. */
@ParameterizedClass
@EnumSource(Database.class)
class StepFacetsDatabaseTest {

    private static final List<Facet> FACETS =
            List.of(Facet.STAPPEN, Facet.DOORLOOPTIJD, Facet.BESCHERMDE_TIJD, Facet.VERSPILLING);
    private static final Drafts PERMIT = Drafts.passport().answering("derden", "omwonenden");
    private static final Step WASTE = Steps.step("stempel1", 10, 0, Opinion.NEE, others(role -> Opinion.NEE));

    private final Database database;
    private final Catalogue catalogue;
    private final StepSheets sheets;
    private final Search search;
    private final StepFigures figures;
    private final UUID id = UUID.randomUUID();

    StepFacetsDatabaseTest(Database database) {
        this.database = database.emptied();
        this.catalogue = database.bean(Catalogue.class);
        this.sheets = database.bean(StepSheets.class);
        this.search = database.bean(Search.class);
        this.figures = database.bean(StepFigures.class);
        catalogue.register(id, PERMIT.concept());
    }

    @Test
    void findsAServiceByItsStepsAsSoonAsTheyAreSaved() {
        assertThat(found()).isEqualTo(Map.of(Facet.STAPPEN, Set.of("geen")));

        save(id, 0, Steps.objectionPeriod());
        assertThat(found())
                .isEqualTo(Map.of(
                        Facet.STAPPEN, Set.of("beoordeeld"),
                        Facet.DOORLOOPTIJD, Set.of("acht_weken"),
                        Facet.BESCHERMDE_TIJD, Set.of("collectief"),
                        Facet.VERSPILLING, Set.of("nee")));

        save(id, 1, Steps.objectionPeriod(), WASTE);
        assertThat(found()).containsEntry(Facet.VERSPILLING, Set.of("ja"));

        save(id, 2);
        assertThat(found()).isEqualTo(Map.of(Facet.STAPPEN, Set.of("geen")));
    }

    @Test
    void claimsNothingWhileASideHasNotJudged() {
        save(id, 0, Steps.step("open", 0, 0, Opinion.NEE, Map.of()));

        assertThat(found())
                .isEqualTo(Map.of(
                        Facet.STAPPEN, Set.of("te_beoordelen"),
                        Facet.DOORLOOPTIJD, Set.of("onbekend"),
                        Facet.BESCHERMDE_TIJD, Set.of("te_beoordelen"),
                        Facet.VERSPILLING, Set.of("te_beoordelen")));
    }

    @Test
    void judgesAnewWhenOthersLoseTheirInterest() {
        Function<CitizenRole, Opinion> neighbours = role -> role == CitizenRole.GEBRUIKER ? Opinion.JA : Opinion.NEE;
        save(id, 0, Steps.step("bezwaar01", 0, 6, Opinion.NEE, others(neighbours)));
        assertThat(found()).containsEntry(Facet.BESCHERMDE_TIJD, Set.of("collectief"));

        catalogue.revise(id, 1, PERMIT.answering("derden", "niemand").concept());

        assertThat(found())
                .containsEntry(Facet.BESCHERMDE_TIJD, Set.of("geen"))
                .containsEntry(Facet.VERSPILLING, Set.of("ja"));
    }

    @Test
    void judgesAnewWhenThePersonTakesTheRolesOfOtherRulesOver() {
        UUID passport = UUID.randomUUID();
        catalogue.register(
                passport, Drafts.passport().answering("wat", "document").confirmed());
        save(
                passport,
                0,
                Steps.step(
                        "controle",
                        5,
                        0,
                        Opinion.NEE,
                        others(role -> role == CitizenRole.ONDERDAAN ? Opinion.JA : Opinion.NEE)));
        assertThat(counts(Facet.BESCHERMDE_TIJD)).isEqualTo(Map.of("collectief", 1L));

        activate(NextRulebook.withAnotherRule());
        assertThat(counts(Facet.BESCHERMDE_TIJD))
                .as("until somebody settles it, the roles that count stay")
                .isEqualTo(Map.of("collectief", 1L));
        database.bean(ReviewSettling.class)
                .settle(passport, 1, inForce().edition().sha256(), ReviewDecision.OVERNEMEN, "Nieuwe regels.");

        assertThat(counts(Facet.BESCHERMDE_TIJD)).isEqualTo(Map.of("geen", 1L));
        assertThat(counts(Facet.VERSPILLING)).isEqualTo(Map.of("ja", 1L));
        assertThat(database.bean(IndexComparison.class).differences()).isEmpty();
    }

    @Test
    void addsUpWhatThePagesSayForAnyServices() {
        Random random = new Random(20261122);
        for (int number = 0; number < 40; number++) {
            UUID service = UUID.randomUUID();
            catalogue.register(
                    service,
                    PERMIT.named("Dienst " + number)
                            .with("organisatie", "Gemeente " + number % 3)
                            .answering("derden", number % 2 == 0 ? "omwonenden" : "niemand")
                            .concept());
            if (number % 4 > 0) {
                save(service, 0, steps(random));
            }
        }
        agreesWithThePages();
        database.bean(IndexCare.class).rebuild();
        agreesWithThePages();
    }

    @Test
    void healsAnIndexThatMissedTheSteps() {
        save(id, 0, WASTE);
        database.forced(database.bean(JdbcClient.class), "truncate table sheet");

        assertThat(database.bean(IndexComparison.class).differences()).containsExactly(id);
        database.bean(IndexCare.class).heal();
        assertThat(found()).isEqualTo(Map.of(Facet.STAPPEN, Set.of("geen")));
    }

    @Test
    void tellsNobodyOfStepsWhoMaySeeConfirmedServicesOnly() {
        Map<String, List<String>> asked =
                FACETS.stream().collect(Collectors.toMap(Facet::name, facet -> List.of("geen")));
        asked.put("marktwoord", List.of("klant"));

        assertThat(SearchParameters.read(asked).choices()).hasSize(5);
        assertThat(SearchParameters.read(asked).seeing(false).choices()).isEmpty();
    }

    private void activate(String text) {
        String before = inForce().edition().sha256();
        database.bean(RulebookIntake.class).add(text, true);
        String version = RulebookReader.read(text).edition().version();
        database.bean(RulebookActivation.class)
                .activate(database.bean(Rulebooks.class).find(version).orElseThrow(), before, "Andere regels");
    }

    private Rulebook inForce() {
        return database.bean(Rulebooks.class).active();
    }

    private void agreesWithThePages() {
        Map<Facet, Map<String, Long>> expected = new HashMap<>();
        Map<StepTime, Duration> sum = new EnumMap<>(StepTime.class);
        List<Duration> waste = new ArrayList<>();
        search.page(SearchRequest.everything(), 1, 100).forEach(service -> {
            var stream = StepSheets.judge(
                    service,
                    sheets.present(service.id()).map(StepSheets.Kept::steps).orElse(List.of()));
            new StepTraits(stream)
                    .all()
                    .forEach((facet, values) ->
                            values.forEach(value -> expected.computeIfAbsent(facet, first -> new HashMap<>())
                                    .merge(value, 1L, Long::sum)));
            Arrays.stream(StepTime.values()).forEach(kind -> sum.merge(kind, kind.of(stream.totals()), Duration::plus));
            waste.add(stream.totals().waste());
        });
        FACETS.forEach(facet -> assertThat(counts(facet)).isEqualTo(expected.get(facet)));
        assertThat(figures.sum(SearchRequest.everything())).isEqualTo(sum);
        assertThat(figures.most(SearchRequest.everything(), StepTime.VERSPILLING, 5))
                .extracting(StepFigures.Ranked::time)
                .isEqualTo(waste.stream()
                        .sorted((one, other) -> other.compareTo(one))
                        .filter(time -> !time.isZero())
                        .limit(5)
                        .toList());
        assertThat(figures.sum(SearchRequest.everything().with(Facet.VERSPILLING, List.of("nee")))
                        .get(StepTime.VERSPILLING))
                .isZero();
    }

    private Map<Facet, Set<String>> found() {
        Map<Facet, Set<String>> found = new HashMap<>();
        FACETS.forEach(facet -> {
            Set<String> values = counts(facet).keySet();
            if (!values.isEmpty()) {
                found.put(facet, values);
            }
        });
        return found;
    }

    private Map<String, Long> counts(Facet facet) {
        return search.counts(SearchRequest.everything(), facet);
    }

    private void save(UUID service, int basedOn, Step... steps) {
        assertThat(sheets.save(
                        new StepSheets.Draft(service, basedOn, UUID.randomUUID(), Origin.FORMULIER, List.of(steps))))
                .isInstanceOf(SheetResult.Saved.class);
    }

    private static Step[] steps(Random random) {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(number -> Steps.step(
                        "stap000" + number,
                        random.nextInt(3) * 45,
                        random.nextInt(4),
                        any(random),
                        others(role -> any(random))))
                .toArray(Step[]::new);
    }

    /** Mostly judged, so that there is something to add up. */
    private static Opinion any(Random random) {
        return random.nextInt(12) == 0 ? Opinion.ONBEKEND : Opinion.values()[random.nextInt(3)];
    }

    private static Map<CitizenRole, Opinion> others(Function<CitizenRole, Opinion> opinion) {
        return Arrays.stream(CitizenRole.values()).collect(Collectors.toMap(role -> role, opinion));
    }
}
