package nl.rolwijzer.lean;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.Rulebooks;
import nl.rolwijzer.assessment.Situations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The steps of a building permit, in which the neighbours have an interest. */
class ValueStreamTest {

    private static final Assessment PERMIT =
            Rulebooks.teeuwen().assess(Situations.passport("wat=toestemming", "derden=omwonenden"));
    private static final Parties PARTIES =
            Parties.of(PERMIT, PERMIT.roles(Perspective.TRANSACTIE), PERMIT.roles(Perspective.DERDE));

    @Test
    void asksTheCitizenAndEveryRoleOfOthers() {
        assertThat(PARTIES.all()).extracting(Party::id).containsExactly("individueel", "gebruiker", "onderdaan");
        assertThat(PARTIES.collective().get(0).stakes())
                .singleElement()
                .satisfies(stake -> assertThat(stake.value().text().nl())
                        .isEqualTo("Buren weten op tijd wat er komt en kunnen reageren."));
    }

    @Test
    void knowsTheValueOfARoleThatAPersonConfirmedAgainstTheRules() {
        Parties confirmed = Parties.of(PERMIT, Set.of(CitizenRole.KLANT), Set.of(CitizenRole.KIEZER));

        assertThat(confirmed.all()).extracting(Party::id).containsExactly("individueel", "kiezer");
        assertThat(confirmed.individual().stakes())
                .singleElement()
                .extracting(stake -> stake.value().text())
                .isEqualTo(Rulebooks.teeuwen()
                        .profile(CitizenRole.KLANT)
                        .worth()
                        .individual()
                        .text());
    }

    @Test
    void protectsTheTimeInWhichNeighboursCanObject() {
        ValueStream stream = ValueStream.of(List.of(Steps.objectionPeriod()), PARTIES);

        JudgedStep period = stream.steps().get(0);
        assertThat(period.outcome()).isEqualTo(Outcome.EEN);
        assertThat(period.isConflict()).isTrue();
        assertThat(period.dismissing()).containsExactly(PARTIES.individual());
        assertThat(period.valuing()).extracting(Party::id).containsExactly("gebruiker");
        assertThat(stream.totals().protectedTime()).isEqualTo(Duration.ofDays(42));
        assertThat(stream.totals().waste()).isZero();
    }

    @Test
    void saysWhoLosesWhatWhenThatTimeIsTakenOut() {
        Step decision = Steps.step("besluit", 60, 0, Opinion.JA, Map.of());

        Cut cut = ValueStream.of(List.of(Steps.objectionPeriod(), decision), PARTIES)
                .without(Set.of("bezwaar01", "bestaat_niet"));

        assertThat(cut.totals().lead()).isEqualTo(Duration.ofHours(1));
        assertThat(cut.saved()).isEqualTo(Duration.ofDays(42));
        assertThat(cut.losses()).singleElement().satisfies(loss -> {
            assertThat(loss.party().role()).contains(CitizenRole.GEBRUIKER);
            assertThat(loss.reason()).isEqualTo("Reden van gebruiker");
        });
        assertThat(cut.rest()).singleElement().extracting(JudgedStep::number).isEqualTo(2);
    }

    @Test
    void doesNotAskAgainWhatARoleSaidThatIsNoLongerThere() {
        Step step = Steps.step("a", 1, 0, Opinion.NEE, Map.of(CitizenRole.KIEZER, Opinion.JA));
        Parties alone = Parties.of(PERMIT, Set.of(CitizenRole.ONDERDAAN), Set.of());

        assertThat(ValueStream.of(List.of(step), alone).steps().get(0).outcome())
                .isEqualTo(Outcome.VERSPILLING);
        assertThat(ValueStream.of(List.of(step), PARTIES).steps().get(0).outcome())
                .isEqualTo(Outcome.NOG_TE_BEOORDELEN);
    }

    static List<Integer> seeds() {
        return IntStream.range(0, 300).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsEveryMinuteOnce(int seed) {
        ValueStream stream = ValueStream.of(steps(new Random(seed)), PARTIES);
        Totals totals = stream.totals();

        assertThat(totals.touch().plus(totals.waiting())).isEqualTo(totals.lead());
        assertThat(totals.both()
                        .plus(totals.protectedTime())
                        .plus(totals.rules())
                        .plus(totals.waste())
                        .plus(totals.unjudged()))
                .isEqualTo(totals.lead());
        assertThat(totals.individual().plus(totals.collective()))
                .isEqualTo(totals.both().multipliedBy(2).plus(totals.protectedTime()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takesOutNoMoreThanWasAsked(int seed) {
        Random random = new Random(seed);
        ValueStream stream = ValueStream.of(steps(random), PARTIES);
        Set<String> ids = stream.steps().stream()
                .map(each -> each.step().id())
                .filter(id -> random.nextInt(3) == 0)
                .collect(Collectors.toSet());
        Cut cut = stream.without(ids);

        assertThat(cut.totals().lead().plus(Totals.of(cut.gone()).lead()))
                .isEqualTo(stream.totals().lead());
        assertThat(cut.saved()).isEqualTo(Totals.of(cut.gone()).lead());
        assertThat(Steps.ids(cut.gone())).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(cut.losses())
                .hasSize(cut.gone().stream()
                        .mapToInt(each -> (int) PARTIES.all().stream()
                                .filter(party -> party.on(each.step()).opinion() == Opinion.JA)
                                .count())
                        .sum());
    }

    private static List<Step> steps(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(place -> step("s" + place, random))
                .toList();
    }

    private static Step step(String id, Random random) {
        Map<CitizenRole, Judgement> others = new EnumMap<>(CitizenRole.class);
        PARTIES.collective()
                .forEach(party -> party.role()
                        .filter(role -> random.nextInt(5) > 0)
                        .ifPresent(role -> others.put(role, new Judgement(opinion(random), ""))));
        return new Step(
                id,
                "",
                "",
                Actor.AMBTENAAR,
                random.nextInt(4) == 0 ? null : time(random),
                random.nextInt(4) == 0 ? null : time(random),
                random.nextBoolean() ? "" : "Awb",
                new Judgement(opinion(random), ""),
                new TreeMap<>(others));
    }

    private static EnteredTime time(Random random) {
        Unit unit = Unit.values()[random.nextInt(Unit.values().length)];
        return new EnteredTime(BigDecimal.valueOf(random.nextInt(100_000), EnteredTime.DECIMALS), unit);
    }

    private static Opinion opinion(Random random) {
        return Opinion.values()[random.nextInt(10) == 0 ? 3 : random.nextInt(3)];
    }
}
