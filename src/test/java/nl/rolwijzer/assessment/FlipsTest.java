package nl.rolwijzer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
        assertThat(new TreeSet<>(found)).isEqualTo(new BruteForce(answers).flips());
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
        return describe(
                flip.perspective().id() + " " + flip.role().id(),
                flip.appears(),
                flip.edits().stream()
                        .map(edit -> edit.kind() + " " + edit.question().id() + "="
                                + edit.option().id())
                        .toList());
    }

    private static String describe(String role, boolean appears, List<String> edits) {
        return role
                + (appears ? " appears: " : " disappears: ")
                + edits.stream().sorted().toList();
    }

    private static int place(Edit edit) {
        return edit.question().index() * 100 + edit.question().options().indexOf(edit.option());
    }

    /** Tries every set of one or two edits on plain sets of ids. */
    private static final class BruteForce {

        private final Map<String, Set<String>> start = new LinkedHashMap<>();
        private final Set<String> before;

        BruteForce(Answers answers) {
            answers.asMap().forEach((question, options) -> start.put(question, Set.copyOf(options)));
            start.values().removeIf(options -> options.contains(Question.UNKNOWN));
            before = roles(start);
        }

        Set<String> flips() {
            List<Change> changes = changes();
            Map<Change, Set<String>> alone = new LinkedHashMap<>();
            changes.forEach(change -> alone.put(change, flipped(List.of(change))));
            Set<String> flips = new TreeSet<>();
            alone.forEach((change, roles) -> roles.forEach(role -> flips.add(named(role, List.of(change)))));
            pairs(changes).forEach(pair -> {
                Set<String> roles = flipped(pair);
                pair.forEach(change -> roles.removeAll(alone.get(change)));
                roles.forEach(role -> flips.add(named(role, pair)));
            });
            return flips;
        }

        private static Stream<List<Change>> pairs(List<Change> changes) {
            return IntStream.range(0, changes.size())
                    .boxed()
                    .flatMap(i -> changes.subList(i + 1, changes.size()).stream()
                            .map(other -> List.of(changes.get(i), other)));
        }

        private String named(String role, List<Change> changes) {
            return describe(
                    role,
                    !before.contains(role),
                    changes.stream().map(Change::toString).toList());
        }

        private List<Change> changes() {
            List<Change> changes = new ArrayList<>();
            for (Question question : RULEBOOK.questionnaire().questions()) {
                for (Option option : question.options()) {
                    boolean chosen = start.getOrDefault(question.id(), Set.of()).contains(option.id());
                    if (question.multiple() || !chosen) {
                        changes.add(new Change(question, option, chosen));
                    }
                }
            }
            return changes;
        }

        /** The roles that come or go when every change is made and none undoes another. */
        private Set<String> flipped(List<Change> changes) {
            Map<String, Set<String>> after = new TreeMap<>(start);
            changes.forEach(change -> change.make(after));
            boolean allMade = changes.stream().allMatch(change -> change.isIn(after));
            boolean stillAnswered = start.entrySet().stream()
                    .noneMatch(entry -> !entry.getValue().isEmpty()
                            && after.get(entry.getKey()).isEmpty());
            Set<String> flipped = new TreeSet<>();
            if (allMade && stillAnswered) {
                Set<String> roles = roles(after);
                Stream.concat(roles.stream(), before.stream())
                        .filter(role -> roles.contains(role) != before.contains(role))
                        .forEach(flipped::add);
            }
            return flipped;
        }

        private static Set<String> roles(Map<String, Set<String>> answers) {
            Set<String> roles = new HashSet<>();
            RULEBOOK.assess(RULEBOOK.questionnaire().read(answers))
                    .hits()
                    .forEach(rule -> roles.add(
                            rule.perspective().id() + " " + rule.role().id()));
            return roles;
        }
    }

    /** An edit on plain sets of ids. */
    private record Change(Question question, Option option, boolean removes) {

        void make(Map<String, Set<String>> answers) {
            Set<String> options = new TreeSet<>(answers.getOrDefault(question.id(), Set.of()));
            if (removes) {
                options.remove(option.id());
            } else {
                if (!question.multiple() || option.exclusive()) {
                    options.clear();
                }
                options.removeIf(id -> question.option(id).orElseThrow().exclusive());
                options.add(option.id());
            }
            answers.put(question.id(), options);
        }

        boolean isIn(Map<String, Set<String>> answers) {
            return answers.get(question.id()).contains(option.id()) != removes;
        }

        @Override
        public String toString() {
            String kind = removes ? "REMOVE" : question.multiple() ? "ADD" : "CHOOSE";
            return kind + " " + question.id() + "=" + option.id();
        }
    }
}
