package nl.rolwijzer.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.MarketWord;
import nl.rolwijzer.assessment.Rule;
import nl.rolwijzer.assessment.Rulebooks;
import nl.rolwijzer.assessment.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What we say about words beside the rulebook: who says what, how to address people, and both sides of the debate. */
class ShippedTextsTest {

    /** Our own addition and what comes from practice say no more than why. */
    private static final Set<String> AUTHORS = Set.of("teeuwen", "klamer", "lezersreactie");

    static Stream<MarketWord> vocabulary() {
        return Rulebooks.teeuwen().vocabulary().stream();
    }

    static Stream<Rule> rules() {
        return Rulebooks.teeuwen().rules().stream();
    }

    static Stream<AddressForm> everyForm() {
        AddressForms forms = ShippedTexts.address();
        return Stream.concat(
                Arrays.stream(CitizenRole.values()).map(role -> forms.of(role, null)),
                rules().map(rule -> forms.of(rule.role(), rule.subkind())));
    }

    @ParameterizedTest
    @MethodSource("vocabulary")
    void tellWhatEveryAuthorSaysOfAWordThatTheRulebookCitesThemFor(MarketWord word) {
        Set<String> cited = word.citations().stream()
                .map(citation -> citation.work().id())
                .filter(AUTHORS::contains)
                .collect(Collectors.toSet());

        assertThat(ShippedTexts.sayings().of(word))
                .extracting(saying -> saying.work().id())
                .containsExactlyInAnyOrderElementsOf(cited);
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void neverAddressPeopleAsOnderdaanOrPartnerNorByAnotherRoleThatNobodyIsCalled(AddressForm form) {
        for (Text text : new Text[] {form.words(), form.advice()}) {
            assertThat(text.nl().toLowerCase(Locale.ROOT))
                    .doesNotContain("onderdaan", "partner", "bestuurder", "kiezer");
            assertThat(text.en().toLowerCase(Locale.ROOT))
                    .doesNotContain("subject", "partner", "office-holder", "voter");
        }
        assertThat(form.sources()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void sayKlantToNobodyButAKlant(Rule rule) {
        AddressForm form = ShippedTexts.address().of(rule.role(), rule.subkind());

        assertThat(form.words().nl().contains("klant")).isEqualTo(rule.role() == CitizenRole.KLANT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void knowEverySubkindOfTheRulebook(Rule rule) {
        AddressForms forms = ShippedTexts.address();

        assertThat(forms.of(rule.role(), rule.subkind()) == forms.of(rule.role(), null))
                .isEqualTo(rule.findSubkind().isEmpty());
    }

    @Test
    void letBothSidesSpeakAndTheReadersAgainstThem() {
        assertThat(ShippedTexts.debate().sides())
                .extracting(Debate.Side::id)
                .containsExactly("teeuwen", "klamer", "lezers", "rolwijzer");
        assertThat(ShippedTexts.debate().sides())
                .allSatisfy(side -> assertThat(side.points()).hasSizeGreaterThanOrEqualTo(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"teeuwen", "klamer", "lezers"})
    void citeForEachSideItsOwnWork(String side) {
        String work = side.equals("lezers") ? "lezersreactie" : side;

        assertThat(ShippedTexts.debate().sides().stream()
                        .filter(each -> each.id().equals(side))
                        .flatMap(each -> each.points().stream()))
                .allSatisfy(point -> assertThat(point.sources())
                        .isNotEmpty()
                        .allMatch(source -> source.work().id().equals(work)));
    }

    @Test
    void areRefusedWithEveryFaultAtOnce() {
        assertThatThrownBy(() -> SayingReader.read("""
                        version: 1
                        words:
                          klant: {teeuwen: {nl: "Ja"}, extern: {nl: "Ja", en: "Yes"}}
                          handelswaar: {klamer: {nl: "Nee", en: "No"}}
                        """, Rulebooks.teeuwen()))
                .hasMessageContaining("should be three numbers")
                .hasMessageContaining("has no 'en'")
                .hasMessageContaining("unknown work 'extern'")
                .hasMessageContaining("unknown word 'handelswaar'");
        assertThatThrownBy(() -> AddressReader.read("""
                        version: 1.0.0
                        roles: {klant: {words: {nl: a, en: b}, advice: {nl: a, en: b}, basis: soms, source: T-1}}
                        """, Rulebooks.teeuwen()))
                .hasMessageContaining("has no 'partner'")
                .hasMessageContaining("unknown Basis 'soms'")
                .hasMessageContaining("unknown source 'T-1'");
        assertThatThrownBy(() -> DebateReader.read("{version: 1.0.0, sides: []}", Rulebooks.teeuwen()))
                .hasMessageContaining("at least one member");
    }
}
