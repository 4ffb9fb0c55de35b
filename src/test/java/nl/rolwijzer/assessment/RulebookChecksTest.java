package nl.rolwijzer.assessment;

import static nl.rolwijzer.assessment.RulebookDraft.messages;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a rulebook has to be as a whole: references that lead somewhere, and nothing that could never show. */
class RulebookChecksTest {

    private static final String QUESTION = "questions > keuze";
    private static final String K1 = "rules > KLANT > when > all > K1";
    private static final String G2 = "rules > GEB-COL > when > none > G2";

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
    void tellsSubkindsOfTheSameNameApart() {
        assertThat(messages(draft -> draft.set("rules > D-OND > subkind", "toestemming")))
                .containsExactly("no rule gives the sub-kind 'collectief' of onderdaan");
    }

    @Test
    void namesARoleWithoutWordOnTheCollectiveOrWithTwo() {
        String message = "needs either 'collective' or 'no_collective'";
        assertThat(messages(draft -> draft.remove("roles > klant > value > no_collective")))
                .contains(message);
        assertThat(messages(draft -> draft.set(
                        "roles > klant > value > collective", "{nl: a, en: a, basis: afgeleid, source: T-9}")))
                .containsExactly(message);
    }

    @Test
    void namesAFaultInAWorthThatNoRuleAsksForYet() {
        String place = "roles > gebruiker > subkinds > betaald > perspectives";
        assertThat(messages(
                        draft -> draft.set(place, "{derde: {government: {nl: a, en: a, basis: gevoel, source: T-9}}}")))
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
        List<RulebookFault> faults = RulebookDraft.ofSmall()
                .set("version", "1")
                .set("sources > T-9 > work", "bijbel")
                .set("rules > KLANT > role", "koning")
                .remove(QUESTION + " > text > en")
                .faults();
        assertThat(faults)
                .extracting(RulebookFault::message)
                .containsExactlyInAnyOrder(
                        "should be three numbers, such as 1.0.0",
                        "has no 'en'",
                        "unknown CitizenRole 'koning'",
                        "unknown work 'bijbel'");
        assertThat(faults).extracting(RulebookFault::line).isSorted();
    }
}
