package nl.rolwijzer.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rulebook says it changes is held against what it changes. */
class RulebookChangeTest {

    private static final String NEW_OPTION = "{id: regel, nl: Een regel, en: A rule, short: {nl: regel, en: rule}}";
    private static final String NEW_QUESTION =
            "{id: kanaal, type: single, short: {nl: Kanaal, en: Channel}, text: {nl: 'Hoe?', en: 'How?'},"
                    + " help: {nl: Kies, en: Choose}, options: [" + NEW_OPTION + "]}";

    @Test
    void findsNothingWhereOnlyWordsChange() {
        RulebookChange change = change(draft().set("rules > KLANT > rationale > nl", "Anders gezegd."), "1.0.2");

        assertThat(change.details()).isEmpty();
        assertThat(change.part()).isEqualTo(Version.Part.WORDS);
        assertThat(change.understatesItself()).isFalse();
    }

    @Test
    void findsNewQuestionsAndOptions() {
        RulebookChange change =
                change(draft().add("questions", NEW_QUESTION).add("questions > wat > options", NEW_OPTION), "1.1.0");

        assertThat(change.details())
                .extracting(RulebookChange.Detail::kind, RulebookChange.Detail::id)
                .containsExactly(
                        tuple(RulebookChange.Kind.OPTION_ADDED, "wat > regel"),
                        tuple(RulebookChange.Kind.QUESTION_ADDED, "kanaal"));
        assertThat(change.part()).isEqualTo(Version.Part.ADDITIONS);
        assertThat(change.understatesItself()).isFalse();
    }

    /** An option that nobody could choose before changes nothing for those who answered. */
    @Test
    void leavesARuleAsItWasThatAlsoTakesANewOption() {
        RulebookChange change = change(
                draft().add("questions > wat > options", NEW_OPTION)
                        .add("rules > OND-DOC > when > all > O11 > in", "regel"),
                "1.1.0");

        assertThat(change.kinds()).containsExactly(RulebookChange.Kind.OPTION_ADDED);
    }

    @Test
    void tellsANewRuleForNewAnswersFromOneThatEarlierAnswersMeet() {
        String rule = "{id: NIEUW, role: klant, subkind: null, perspective: transactie, basis: afgeleid, source: [T-9],"
                + " rationale: {nl: Nieuw., en: New.}, when: {all: [{id: NIEUW1, label: {nl: a, en: b}, als: {nl: a, en: b},"
                + " q: wat, in: [%s]}]}}";
        RulebookChange forAll = change(draft().add("rules", rule.formatted("document")), "1.1.0");
        RulebookChange forNew = change(
                draft().add("questions > wat > options", NEW_OPTION).add("rules", rule.formatted("regel")), "1.1.0");

        assertThat(forAll.kinds()).containsExactly(RulebookChange.Kind.RULE_ADDED_FOR_ALL);
        assertThat(forAll.expected()).hasToString("2.0.0");
        assertThat(forAll.understatesItself()).isTrue();
        assertThat(forNew.kinds()).containsExactly(RulebookChange.Kind.OPTION_ADDED, RulebookChange.Kind.RULE_ADDED);
        assertThat(forNew.understatesItself()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1.0.2, true", "1.1.0, true", "1.9.9, true", "2.0.0, false", "3.0.0, false", "0.9.0, true"})
    void asksForTheFirstNumberWhenARuleIsAnother(String version, boolean understated) {
        RulebookChange change = change(draft().set("rules > KLANT > when > all > K1 > in", "[alleen_hier]"), version);

        assertThat(change.ids(RulebookChange.Kind.RULE_CHANGED)).containsExactly("KLANT");
        assertThat(change.brokenPromises()).isEmpty();
        assertThat(change.understatesItself()).isEqualTo(understated);
    }

    @Test
    void findsEveryIdThatMeansSomethingElse() {
        RulebookChange change = change(
                draft().set("questions > wie > type", "single").set("rules > PAR-WED-HULP > subkind", "bedrijven"),
                "2.0.0");

        assertThat(change.brokenPromises())
                .extracting(RulebookChange.Detail::kind, RulebookChange.Detail::id)
                .containsExactly(
                        tuple(RulebookChange.Kind.QUESTION_REDEFINED, "wie"),
                        tuple(RulebookChange.Kind.RULE_REDEFINED, "PAR-WED-HULP"));
    }

    /** Back to an earlier rulebook: what was added since is removed. */
    @Test
    void findsWhatIsGone() {
        Rulebook wider = draft().add("questions", NEW_QUESTION)
                .add("questions > wat > options", NEW_OPTION)
                .read();
        RulebookChange change = RulebookChange.between(wider, Rulebooks.teeuwen());

        assertThat(change.brokenPromises())
                .extracting(RulebookChange.Detail::kind, RulebookChange.Detail::id)
                .containsExactly(
                        tuple(RulebookChange.Kind.OPTION_REMOVED, "wat > regel"),
                        tuple(RulebookChange.Kind.QUESTION_REMOVED, "kanaal"));
    }

    @ParameterizedTest
    @CsvSource({"WORDS, 1.2.4", "ADDITIONS, 1.3.0", "OUTCOMES, 2.0.0"})
    void raisesTheNumberOfItsKind(Version.Part part, String next) {
        assertThat(Version.of("1.2.3").next(part)).hasToString(next);
    }

    private static RulebookDraft draft() {
        return RulebookDraft.ofTeeuwen();
    }

    private static RulebookChange change(RulebookDraft draft, String version) {
        return RulebookChange.between(
                Rulebooks.teeuwen(), draft.set("version", version).read());
    }
}
