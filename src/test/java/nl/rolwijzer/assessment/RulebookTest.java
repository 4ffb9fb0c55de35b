package nl.rolwijzer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the shipped rulebook holds beside its verdicts. */
class RulebookTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** Read anew, so that what the reader does shows here. */
    private static Rulebook rulebook;

    @BeforeAll
    static void read() {
        rulebook = RulebookReader.read(Rulebooks.TEXT);
    }

    @Test
    void findsARuleByItsId() {
        assertThat(rulebook.rule("OND-DOC")).hasValueSatisfying(rule -> {
            assertThat(rule.role()).isEqualTo(CitizenRole.ONDERDAAN);
            assertThat(rule.findSubkind()).map(Subkind::id).hasValue("document");
            assertThat(rule.perspective()).isEqualTo(Perspective.TRANSACTIE);
            assertThat(rule.basis()).isEqualTo(Basis.AFGELEID);
            assertThat(rulebook.rules().get(rule.index())).isEqualTo(rule);
        });
        assertThat(rulebook.rule("KLANT").flatMap(Rule::findSubkind)).isEmpty();
        assertThat(rulebook.rule("NIETS")).isEmpty();
    }

    @Test
    void showsTheRuleForKlantAsTheTest() {
        assertThat(rulebook.klantTest().id()).isEqualTo("KLANT");
    }

    @ParameterizedTest
    @EnumSource
    void describesEveryRole(CitizenRole role) {
        RoleProfile profile = rulebook.profile(role);
        assertThat(profile.role()).isEqualTo(role);
        assertThat(profile.name().in(DUTCH)).isEqualToIgnoringCase(role.id());
        assertThat(profile.examples()).hasSizeBetween(3, 5);
        assertThat(profile.sources()).isNotEmpty();
        assertThat(profile.extras()).isNotEmpty();
        assertThat(CitizenRole.find(role.id())).hasValue(role);
    }

    @Test
    void knowsNoEighthRole() {
        assertThat(CitizenRole.find("consument")).isEmpty();
    }

    @Test
    void hasWordsForEveryClosedSet() {
        Rulebook.Terms terms = rulebook.terms();
        assertThat(terms.perspectives().keySet()).containsExactlyInAnyOrder(Perspective.values());
        assertThat(terms.verdicts().keySet()).containsExactlyInAnyOrder(Verdict.values());
        assertThat(terms.bases().keySet()).containsExactlyInAnyOrder(Basis.values());
        assertThat(terms.stances().keySet()).containsExactlyInAnyOrder(MarketWord.Stance.values());
        assertThat(terms.verdicts().get(Verdict.CANNOT_TELL).in(DUTCH)).isEqualTo("Dit weten we nog niet");
    }

    @Test
    void writesTheIdsOfClosedSetsInLowerCase() {
        assertThat(Arrays.stream(Verdict.values()).map(Verdict::id))
                .containsExactly("applies", "does_not_apply", "cannot_tell");
        assertThat(Arrays.stream(Basis.values()).map(Basis::id)).containsExactly("expliciet", "afgeleid");
        assertThat(Arrays.stream(Perspective.values()).map(Perspective::id)).containsExactly("transactie", "derde");
    }

    @Test
    void citesAWorkLikeAPersonWould() {
        Source source = rulebook.rule("KLANT").orElseThrow().sources().get(0);
        assertThat(source.id()).isEqualTo("T-9");
        assertThat(source.work().findAuthor()).hasValue("Bert Teeuwen");
        assertThat(source.work().date()).isNull();
        assertThat(source.place().in(Locale.ENGLISH)).isEqualTo("introduction");
    }

    @Test
    void knowsWhenKlamerWrote() {
        Work klamer = word("product").sources().get(0).work();
        assertThat(klamer.findAuthor()).hasValue("Arjo Klamer");
        assertThat(klamer.date()).isEqualTo("2014-12-29");
    }

    @Test
    void saysWhatToSayInsteadOfWordsOfTheMarket() {
        MarketWord product = word("product");
        assertThat(product.terms()).containsExactly("product");
        assertThat(product.stance()).isEqualTo(MarketWord.Stance.WEG);
        assertThat(product.fitting()).containsExactly(CitizenRole.KLANT);
        assertThat(product.alternatives()).singleElement().satisfies(alternative -> {
            assertThat(alternative.word().in(DUTCH)).isEqualTo("dienst");
            assertThat(alternative.source().id()).isEqualTo("K-87");
        });
        assertThat(word("klantmanager").fitting()).isEmpty();
        assertThat(rulebook.vocabulary())
                .allSatisfy(word -> assertThat(word.terms())
                        .allMatch(term -> Pattern.compile(word.match(), Pattern.CASE_INSENSITIVE)
                                .matcher(term)
                                .matches()));
    }

    private MarketWord word(String id) {
        return rulebook.vocabulary().stream()
                .filter(word -> word.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
