package nl.rolwijzer.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault in the content of a rulebook is named with its line and place. */
class RulebookFaultsTest {

    private static final String BELOW = " > ";
    private static final String QUESTION = "questions > keuze";
    private static final String K1 = "rules > KLANT > when > all > K1";
    private static final String G2 = "rules > GEB-COL > when > none > G2";

    /** A wrong value: where it is put, what is put there, and what is said of that place. */
    static Stream<Arguments> wrongValues() {
        return Stream.of(
                Arguments.of("version", "1.0", "should be three numbers"),
                Arguments.of("version", "[1, 0, 0]", "should be a text"),
                Arguments.of("meta > hit_policy", "first", "unknown HitPolicy 'first'"),
                Arguments.of("meta > klant_test", "KLANTEN", "unknown rule 'KLANTEN'"),
                Arguments.of("meta > bases > expliciet", "Staat er", "should be a mapping"),
                Arguments.of("intro", "Welkom", "should be a mapping"),
                Arguments.of(QUESTION + " > type", "several", "unknown Choice 'several'"),
                Arguments.of(QUESTION + " > options", "[]", "should have at least one member"),
                Arguments.of(QUESTION + " > options", "anders", "should be a list"),
                Arguments.of(QUESTION + " > text > en", "' '", "should be a text that is not empty"),
                Arguments.of(QUESTION + " > text > nl", "{a: b}", "should be a text that is not empty"),
                Arguments.of(
                        "questions > derden > options > niemand > exclusive", "misschien", "should be true or false"),
                Arguments.of("rules", "{}", "should be a list"),
                Arguments.of("rules > KLANT > role", "koning", "unknown CitizenRole 'koning'"),
                Arguments.of("rules > GEB-COL > subkind", "koninklijk", "unknown sub-kind 'koninklijk' of gebruiker"),
                Arguments.of("rules > KLANT > perspective", "vierde", "unknown Perspective 'vierde'"),
                Arguments.of("rules > KLANT > basis", "gevoel", "unknown Basis 'gevoel'"),
                Arguments.of("rules > KLANT > source", "[]", "should have at least one member"),
                Arguments.of("rules > KLANT > when", "altijd", "should be a mapping"),
                Arguments.of("rules > KLANT > when > all", "altijd", "should be a list"),
                Arguments.of(K1 + " > q", "kleur", "unknown question 'kleur'"),
                Arguments.of(K1 + " > label", "Kiest vrij", "should be a mapping"),
                Arguments.of(K1 + " > in", "[]", "should have at least one member"),
                Arguments.of(G2 + " > rule", "D-OND", "rule 'D-OND' is unknown or does not stand above this one"),
                Arguments.of(G2 + " > rule", "GEB-COL", "rule 'GEB-COL' is unknown or does not stand above"),
                Arguments.of(G2 + " > rule", "NIETS", "rule 'NIETS' is unknown or does not stand above"),
                Arguments.of("rules > KLANT > near_miss > max_missing", "0", "should be a whole number from 1 to 8"),
                Arguments.of("rules > KLANT > near_miss > max_missing", "9", "should be a whole number from 1 to 8"),
                Arguments.of("rules > KLANT > near_miss > max_missing", "veel", "should be a whole number from 1 to 8"),
                Arguments.of("tensions > X5 > a > perspective", "vierde", "unknown Perspective 'vierde'"),
                Arguments.of("tensions > X5 > b", "{role: bestuurder, perspective: derde}", "no rule gives this"),
                Arguments.of(
                        "roles > klant > weights > snelheid > weight", "4", "should be a whole number from 0 to 3"),
                Arguments.of(
                        "roles > klant > weights > snelheid > weight", "-1", "should be a whole number from 0 to 3"),
                Arguments.of("parameters > snelheid > side", "boven", "unknown Side 'boven'"),
                Arguments.of("vocabulary > klant > match", "'klant(en'", "is no regular expression: Unclosed group"),
                Arguments.of("vocabulary > klant > stance", "fout", "unknown Stance 'fout'"),
                Arguments.of("sources > T-9 > work", "bijbel", "unknown work 'bijbel'"));
    }

    /** What has to be there. */
    static Stream<Arguments> requiredKeys() {
        return Stream.of(
                        "rulebook: version meta intro questions rules notes tensions subkinds parameters roles vocabulary"
                                + " works sources",
                        "meta: hit_policy klant_test perspectives outcomes bases stances",
                        "meta > outcomes: applies does_not_apply cannot_tell",
                        QUESTION + ": id type short text help options",
                        QUESTION + " > options > moet: id nl en short",
                        QUESTION + " > help: nl en",
                        "rules > KLANT: id role perspective basis source when rationale",
                        "rules > KLANT > near_miss: max_missing anchor",
                        K1 + ": id label als in",
                        "notes > N-KLAMER: id source when nl en",
                        "tensions > X1: id a b basis source nl en",
                        "tensions > X1 > a: role perspective",
                        "subkinds > gebruiker > betaald: name line",
                        "parameters > snelheid: side name short source",
                        "roles: klant bestuurder",
                        "roles > klant: name short recognise examples source government value weights extra",
                        "roles > klant > government: nl en basis source",
                        "roles > klant > value: individual",
                        "roles > klant > weights: snelheid minimale_lasten",
                        "roles > klant > weights > stiptheid: weight basis",
                        "roles > gebruiker: subkinds",
                        "roles > gebruiker > subkinds: betaald",
                        "vocabulary > klant: id terms match stance alt why source",
                        "works > klamer: title",
                        "sources > T-9: work place")
                .flatMap(line -> Stream.of(line.split(": ")[1].split(" "))
                        .map(key -> line.split(": ")[0] + BELOW + key)
                        .map(place -> Arguments.of(place.replace("rulebook" + BELOW, ""))));
    }

    /** Mappings that refuse a key they do not know. */
    static Stream<String> closedMappings() {
        return Stream.of(
                "",
                "meta",
                "meta > stances",
                "intro",
                QUESTION,
                QUESTION + " > text",
                QUESTION + " > options > moet",
                "rules > KLANT",
                "rules > KLANT > when",
                "rules > KLANT > near_miss",
                K1,
                K1 + " > label",
                "notes > N-KLAMER",
                "notes > N-KLAMER > when",
                "tensions > X1",
                "tensions > X1 > a",
                "subkinds",
                "subkinds > gebruiker > betaald",
                "parameters > snelheid",
                "roles",
                "roles > klant",
                "roles > klant > government",
                "roles > klant > value",
                "roles > klant > weights",
                "roles > klant > weights > stiptheid",
                "roles > gebruiker > subkinds",
                "roles > gebruiker > subkinds > betaald",
                "roles > kiezer > subkinds > verantwoording > perspectives",
                "roles > kiezer > subkinds > verantwoording > perspectives > derde",
                "vocabulary > klant",
                "works > klamer",
                "sources > T-9");
    }

    static Stream<Arguments> secondIds() {
        return Stream.of(
                Arguments.of("questions > wie > id", "wat"),
                Arguments.of("questions > wie > options > bedrijf > id", "inwoner"),
                Arguments.of("rules > GEB-COL > id", "KLANT"),
                Arguments.of("notes > N-KLAMER > id", "KLANT"),
                Arguments.of("notes > N-KLAMER > when > all > N4 > id", "K1"),
                Arguments.of("rules > OND-HAN > when > none > O7 > all > O7a > id", "K2"),
                Arguments.of("tensions > X1b > id", "X1"),
                Arguments.of("vocabulary > client > id", "klant"));
    }

    @Test
    void namesEveryWrongValue() {
        for (List<Arguments> round : rounds(wrongValues())) {
            RulebookDraft draft = RulebookDraft.ofTeeuwen();
            round.forEach(wrong -> draft.set(text(wrong, 0), text(wrong, 1)));
            List<RulebookFault> faults = faults(draft.text());
            assertThat(round)
                    .allSatisfy(wrong -> assertThat(faults).anySatisfy(fault -> {
                        assertThat(fault.place()).startsWith(text(wrong, 0));
                        assertThat(fault.message()).contains(text(wrong, 2));
                        assertThat(fault.line()).isEqualTo(draft.line(text(wrong, 0)));
                    }));
        }
    }

    @Test
    void namesEveryKeyThatIsMissing() {
        for (List<Arguments> round : rounds(requiredKeys())) {
            RulebookDraft draft = RulebookDraft.ofTeeuwen();
            round.forEach(missing -> draft.remove(text(missing, 0)));
            assertThat(faults(draft.text()).stream().map(fault -> fault.place() + " " + fault.message()))
                    .containsAll(round.stream().map(RulebookFaultsTest::missing).toList());
        }
    }

    /** What is said of a key that is missing; what has no id is called a question mark. */
    private static String missing(Arguments missing) {
        String place = text(missing, 0);
        String key = place.substring(place.lastIndexOf(' ') + 1);
        String parent = place.contains(BELOW) ? place.substring(0, place.lastIndexOf(BELOW)) : "rulebook";
        return (key.equals("id") ? parent.replaceAll("[^ ]+$", "?") : parent) + " has no '" + key + "'";
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "null"})
    void takesNullForAKeyThatIsMissing(String nothing) {
        assertThat(messages(draft -> draft.set(QUESTION + " > help > en", nothing)))
                .containsExactly("has no 'en'");
        assertThat(messages(draft -> draft.set("works > klamer > author", nothing)))
                .isEmpty();
    }

    @Test
    void namesEveryKeyThatItDoesNotKnow() {
        RulebookDraft draft = RulebookDraft.ofTeeuwen();
        closedMappings().forEach(place -> draft.add(place, "kleur: rood"));
        List<RulebookFault> faults = faults(draft.text());
        assertThat(closedMappings())
                .allSatisfy(place -> assertThat(faults)
                        .contains(new RulebookFault(draft.line(place), named(place), "has an unknown key 'kleur'")));
    }

    @Test
    void namesEveryKeyThatStandsTwice() {
        RulebookDraft draft = RulebookDraft.ofTeeuwen();
        closedMappings().forEach(place -> draft.add(place, "basis: gevoel\nbasis: gevoel"));
        assertThat(faults(draft.text()).stream()
                        .filter(fault -> fault.message().equals("has the key 'basis' twice"))
                        .map(RulebookFault::place))
                .containsExactlyInAnyOrderElementsOf(
                        closedMappings().map(RulebookFaultsTest::named).toList());
    }

    @Test
    void namesEveryIdThatIsGivenTwice() {
        assertThat(secondIds())
                .allSatisfy(second -> assertThat(messages(draft -> draft.set(text(second, 0), text(second, 1))))
                        .contains("the id '" + text(second, 1) + "' is given twice"));
    }

    @Test
    void namesWhatCannotBeInAList() {
        assertThat(messages(draft -> draft.add(K1 + " > in", "vliegen")))
                .containsExactly("unknown option 'vliegen' of question 'keuze'");
        assertThat(messages(draft -> draft.add(K1 + " > in", "weet_niet")))
                .containsExactly("unknown option 'weet_niet' of question 'keuze'");
        assertThat(messages(draft -> draft.add("rules > KLANT > source", "T-1000")))
                .containsExactly("unknown source 'T-1000'");
        assertThat(messages(draft -> draft.add("rules > KLANT > near_miss > anchor", "K6")))
                .containsExactly("'K6' is no condition under 'all' of this rule");
        assertThat(messages(draft -> draft.add("rules > D-OND > when > all > D1 > any_of_rules", "D-GEB")))
                .containsExactly("rule 'D-GEB' is unknown or does not stand above this one");
        assertThat(messages(draft -> draft.add("vocabulary > klant > ok_if_role", "koning")))
                .containsExactly("unknown CitizenRole 'koning'");
        assertThat(messages(draft -> draft.add("tensions > X1 > a > subkinds", "collectief")))
                .containsExactly("no rule gives this role the sub-kind 'collectief' in this perspective");
        assertThat(messages(draft -> draft.add("roles > klant > examples", "{nl: Bus}")))
                .containsExactly("has no 'en'");
    }

    @Test
    void namesAConditionThatIsNothingOrTwoThings() {
        String message = "should be exactly one of: q with in, rule, any_of_rules, a group";
        assertThat(messages(draft -> draft.remove(K1 + " > q"))).contains(message);
        assertThat(messages(draft -> draft.set(K1 + " > all", "[]"))).contains(message);
        assertThat(messages(draft -> draft.set(G2 + " > any_of_rules", "[KLANT]")))
                .containsExactly(message);
        assertThat(messages(draft -> draft.set(G2 + " > q", "wat"))).containsExactly(message);
    }

    @Test
    void namesAReservedOptionAndAnExclusiveOneThatExcludesNothing() {
        assertThat(messages(draft ->
                        draft.add(QUESTION + " > options", "{id: weet_niet, nl: a, en: a, short: {nl: a, en: a}}")))
                .containsExactly("'weet_niet' is kept for \"I do not know\"");
        assertThat(messages(draft -> draft.set(QUESTION + " > options > moet > exclusive", "true")))
                .containsExactly("only an option of a multiple-choice question can be exclusive");
    }

    @Test
    void namesAQuestionWithTooManyOptions() {
        assertThat(messages(draft -> addOptions(draft, 51))).isEmpty();
        assertThat(messages(draft -> addOptions(draft, 52))).containsExactly("has more than 63 options");
    }

    private static void addOptions(RulebookDraft draft, int howMany) {
        IntStream.range(0, howMany)
                .forEach(i -> draft.add(
                        "questions > wat > options", "{id: extra" + i + ", nl: a, en: a, short: {nl: a, en: a}}"));
    }

    @Test
    void namesASubkindThatNoRuleGives() {
        String kind = "{name: {nl: a, en: a}, line: {nl: a, en: a}}";
        assertThat(messages(draft -> draft.set("subkinds > gebruiker > nieuw", kind)
                        .set("roles > gebruiker > subkinds > nieuw", "{}")))
                .containsExactly("no rule gives the sub-kind 'nieuw' of gebruiker");
        assertThat(messages(draft -> draft.set("subkinds > gebruiker > nieuw", kind)))
                .contains("has no 'nieuw'");
    }

    @Test
    void namesARoleWithoutWordOnTheCollectiveOrWithTwo() {
        String message = "needs either 'collective' or 'no_collective'";
        assertThat(messages(draft -> draft.remove("roles > klant > value > no_collective")))
                .contains(message);
        assertThat(messages(draft -> draft.set(
                        "roles > klant > value > collective", "{nl: a, en: a, basis: afgeleid, source: eigen}")))
                .containsExactly(message);
    }

    @Test
    void namesAFaultInAWorthThatNoRuleAsksForYet() {
        String place = "roles > gebruiker > subkinds > betaald > perspectives";
        assertThat(messages(draft ->
                        draft.set(place, "{derde: {government: {nl: a, en: a, basis: gevoel, source: eigen}}}")))
                .containsExactly("unknown Basis 'gevoel'");
    }

    @Test
    void namesASourceThatIsCitedNowhere() {
        assertThat(messages(draft -> draft.set("sources > T-1000", "{work: teeuwen, place: {nl: a, en: a}}")))
                .containsExactly("is cited nowhere");
    }

    @Test
    void acceptsAnEmptyBlockAsNeutral() {
        assertThat(messages(draft -> draft.set("rules > KLANT > when > any", "[]")))
                .isEmpty();
    }

    @Test
    void namesAllFaultsAtOnceFromTopToBottom() {
        List<RulebookFault> faults = faults(RulebookDraft.ofTeeuwen()
                .set("version", "1")
                .set("sources > T-9 > work", "bijbel")
                .set("rules > KLANT > role", "koning")
                .remove(QUESTION + " > text > en")
                .text());
        assertThat(faults)
                .extracting(RulebookFault::message)
                .containsExactlyInAnyOrder(
                        "should be three numbers, such as 1.0.0",
                        "has no 'en'",
                        "unknown CitizenRole 'koning'",
                        "unknown work 'bijbel'");
        assertThat(faults).extracting(RulebookFault::line).isSorted();
    }

    /** Spreads changes over drafts, so that none of them hides another. */
    private static List<List<Arguments>> rounds(Stream<Arguments> changes) {
        List<List<Arguments>> rounds = new ArrayList<>();
        changes.forEach(change -> rounds.stream()
                .filter(round -> round.stream().noneMatch(other -> overlap(text(change, 0), text(other, 0))))
                .findFirst()
                .orElseGet(() -> {
                    rounds.add(new ArrayList<>());
                    return rounds.get(rounds.size() - 1);
                })
                .add(change));
        return rounds;
    }

    /** Changes of one thing may hide each other, and so do those of ids and of whole tables hide changes of the rest. */
    private static boolean overlap(String one, String other) {
        return !kind(one).equals(kind(other)) || thing(one).equals(thing(other));
    }

    private static String kind(String place) {
        return place.endsWith(BELOW + "id") ? "id" : place.contains(BELOW) ? "" : "table";
    }

    private static String thing(String place) {
        return Stream.of(place.split(BELOW)).limit(2).collect(Collectors.joining(BELOW));
    }

    private static String text(Arguments arguments, int index) {
        return (String) arguments.get()[index];
    }

    private static String named(String place) {
        return place.isEmpty() ? "rulebook" : place;
    }

    private static List<String> messages(Consumer<RulebookDraft> change) {
        RulebookDraft draft = RulebookDraft.ofTeeuwen();
        change.accept(draft);
        return faults(draft.text()).stream().map(RulebookFault::message).toList();
    }

    private static List<RulebookFault> faults(String text) {
        InvalidRulebook refusal = catchThrowableOfType(InvalidRulebook.class, () -> RulebookReader.read(text));
        return refusal == null ? List.of() : refusal.faults();
    }
}
