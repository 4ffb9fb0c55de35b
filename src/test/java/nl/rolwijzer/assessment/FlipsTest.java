package nl.rolwijzer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The flips are those that brute force over sets of option ids finds, without the bit sets of the program. */
class FlipsTest {

    private static final Rulebook RULEBOOK = Rulebooks.teeuwen();

    static Stream<Answers> answerSets() {
        AnswerSets sets = new AnswerSets(RULEBOOK, 42);
        Stream<Answers> complete = Stream.generate(sets::complete).limit(16);
        Stream<Answers> partial =
                Stream.generate(() -> sets.open(sets.complete(), sets.upTo(3))).limit(12);
        Stream<Answers> special = Stream.of(
                Situations.passport(),
                Situations.swimmingPool(),
                Situations.only(),
                Situations.passport("derden=weet_niet"),
                Situations.passport("wat=document|toestemming", "bijdrage=niets|prestatie"));
        return Stream.of(complete, partial, special).flatMap(stream -> stream);
    }

    @ParameterizedTest
    @MethodSource("answerSets")
    void areExactlyThoseThatBruteForceFinds(Answers answers) {
        List<String> found = RULEBOOK.assess(answers).flips().all().stream()
                .map(FlipsTest::describe)
                .toList();
        assertThat(found).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(found)).isEqualTo(new BruteForceFlips(RULEBOOK, answers).flips());
    }

    @ParameterizedTest
    @MethodSource("answerSets")
    void comeWithFewestEditsFirstAndThenInQuestionnaireOrder(Answers answers) {
        Comparator<Flip> order = Comparator.<Flip>comparingInt(
                        flip -> flip.edits().size())
                .thenComparingInt(flip -> place(flip.edits().get(0)))
                .thenComparingInt(flip -> place(flip.edits().get(flip.edits().size() - 1)));
        assertThat(RULEBOOK.assess(answers).flips().all()).isSortedAccordingTo(order);
    }

    @Test
    void ofOneRoleAreTheFirstFive() {
        Flips flips = RULEBOOK.assess(Situations.swimmingPool()).flips();
        List<String> klant = flips.all().stream()
                .filter(flip -> flip.isAbout(CitizenRole.KLANT, Perspective.TRANSACTIE))
                .map(FlipsTest::describe)
                .toList();
        assertThat(klant).hasSizeGreaterThan(Flips.SHOWN);
        assertThat(flips(Situations.swimmingPool(), CitizenRole.KLANT)).isEqualTo(klant.subList(0, 5));
    }

    @Test
    void takePassportOutOfOnderdaanOnlyByMakingItAboutSomethingElse() {
        assertThat(flips(Situations.passport(), CitizenRole.ONDERDAAN))
                .isNotEmpty()
                .allMatch(flip -> flip.startsWith("transactie onderdaan disappears: [ADD wat=")
                        && flip.endsWith("REMOVE wat=document]"));
    }

    @Test
    void keepKlantOutOfReachOfAPassportAndKiezerNear() {
        assertThat(flips(Situations.passport(), CitizenRole.KLANT)).isEmpty();
        assertThat(flips(Situations.passport(), CitizenRole.KIEZER))
                .containsExactly(
                        "transactie kiezer appears: [ADD wat=stemmen]",
                        "transactie kiezer appears: [ADD wat=verantwoording]");
    }

    @Test
    void letOneAnswerEndKlant() {
        assertThat(flips(Situations.swimmingPool(), CitizenRole.KLANT))
                .containsExactly(
                        "transactie klant disappears: [ADD wat=hulp]",
                        "transactie klant disappears: [CHOOSE keuze=alleen_hier]",
                        "transactie klant disappears: [CHOOSE keuze=moet]",
                        "transactie klant disappears: [CHOOSE keuze=nvt]",
                        "transactie klant disappears: [CHOOSE weigeren=nee]");
    }

    @Test
    void keepRolesOfOthersApart() {
        assertThat(RULEBOOK.assess(Situations.passport()).flips().of(CitizenRole.BELASTINGBETALER, Perspective.DERDE))
                .extracting(FlipsTest::describe)
                .containsExactly(
                        "derde belastingbetaler appears: [ADD betaling=verplicht]",
                        "derde belastingbetaler appears: [ADD betaling=publiek]",
                        "derde belastingbetaler appears: [ADD betaling=ontvangt]",
                        "derde belastingbetaler appears: [ADD derden=betalers]");
    }

    private static List<String> flips(Answers answers, CitizenRole role) {
        return RULEBOOK.assess(answers).flips().of(role, Perspective.TRANSACTIE).stream()
                .map(FlipsTest::describe)
                .toList();
    }

    private static String describe(Flip flip) {
        return BruteForceFlips.describe(
                flip.perspective().id() + " " + flip.role().id(),
                flip.appears(),
                flip.edits().stream()
                        .map(edit -> edit.kind() + " " + edit.question().id() + "="
                                + edit.option().id())
                        .toList());
    }

    private static int place(Edit edit) {
        return edit.question().index() * 100 + edit.question().options().indexOf(edit.option());
    }
}
