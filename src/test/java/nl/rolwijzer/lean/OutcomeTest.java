package nl.rolwijzer.lean;

import static nl.rolwijzer.lean.Opinion.JA;
import static nl.rolwijzer.lean.Opinion.NEE;
import static nl.rolwijzer.lean.Opinion.NODIG;
import static nl.rolwijzer.lean.Opinion.ONBEKEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The outcome of a step, over everything that a citizen and up to four kinds of others can say of it. */
class OutcomeTest {

    private static final int MOST_OTHERS = 4;

    /** What is said of one step. */
    private record Said(Opinion individual, List<Opinion> others, boolean legalBasis) {

        Outcome outcome() {
            return Outcome.of(individual, others, legalBasis);
        }

        boolean says(Opinion opinion) {
            return individual == opinion || others.contains(opinion);
        }

        /** The number of sides that say yes: the individual, and the others together. */
        int sidesForIt() {
            return (individual == JA ? 1 : 0) + (others.contains(JA) ? 1 : 0);
        }
    }

    @Test
    void isStillToBeJudgedExactlyWhenSomebodySaidNothing() {
        assertThat(everything())
                .allSatisfy(said ->
                        assertThat(said.outcome() == Outcome.NOG_TE_BEOORDELEN).isEqualTo(said.says(ONBEKEND)));
    }

    @Test
    void isWorthSomethingToAsManySidesAsSayYes() {
        assertThat(judged()).allSatisfy(said -> {
            assertThat(said.outcome() == Outcome.BEIDE).isEqualTo(said.sidesForIt() == 2);
            assertThat(said.outcome() == Outcome.EEN).isEqualTo(said.sidesForIt() == 1);
        });
    }

    @Test
    void isThereBecauseOfRulesWhenNobodyValuesItAndSomebodyNeedsItOrALawSaysSo() {
        assertThat(judged().filter(said -> said.sidesForIt() == 0))
                .allSatisfy(said -> assertThat(said.outcome())
                        .isEqualTo(said.says(NODIG) || said.legalBasis() ? Outcome.REGELS : Outcome.VERSPILLING));
    }

    @Test
    void isWasteOnlyWhenEverybodySaysNoAndNoLawAsksForIt() {
        assertThat(everything().filter(said -> said.outcome() == Outcome.VERSPILLING))
                .isNotEmpty()
                .allSatisfy(said -> {
                    assertThat(said.individual()).isEqualTo(NEE);
                    assertThat(said.others()).allMatch(NEE::equals);
                    assertThat(said.legalBasis()).isFalse();
                });
    }

    @Test
    void followsTheIndividualAloneWhenNobodyElseHasAnInterest() {
        assertThat(new Said(JA, List.of(), false).outcome()).isEqualTo(Outcome.EEN);
        assertThat(new Said(NEE, List.of(), false).outcome()).isEqualTo(Outcome.VERSPILLING);
        assertThat(new Said(NEE, List.of(), true).outcome()).isEqualTo(Outcome.REGELS);
        assertThat(new Said(NODIG, List.of(), false).outcome()).isEqualTo(Outcome.REGELS);
        assertThat(new Said(ONBEKEND, List.of(), true).outcome()).isEqualTo(Outcome.NOG_TE_BEOORDELEN);
    }

    @Test
    void doesNotDependOnTheOrderOfTheOthers() {
        assertThat(everything()).allSatisfy(said -> {
            List<Opinion> turned = new ArrayList<>(said.others());
            Collections.reverse(turned);
            assertThat(new Said(said.individual(), turned, said.legalBasis()).outcome())
                    .isEqualTo(said.outcome());
        });
    }

    private static Stream<Said> judged() {
        return everything().filter(said -> !said.says(ONBEKEND));
    }

    private static Stream<Said> everything() {
        List<List<Opinion>> others = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < others.size() && others.get(i).size() < MOST_OTHERS; i++) {
            for (Opinion opinion : Opinion.values()) {
                List<Opinion> longer = new ArrayList<>(others.get(i));
                longer.add(opinion);
                others.add(longer);
            }
        }
        return others.stream()
                .flatMap(each -> Stream.of(Opinion.values())
                        .flatMap(individual -> Stream.of(true, false).map(law -> new Said(individual, each, law))));
    }
}
