package nl.rolwijzer.lean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.rolwijzer.assessment.Answers;
import nl.rolwijzer.assessment.CaseAnswers;
import nl.rolwijzer.assessment.MarketWord;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Rulebooks;
import nl.rolwijzer.assessment.Source;
import nl.rolwijzer.assessment.Text;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words on the card, for every role and sub-kind and for every service that we have answers of. */
class QualityWordsTest {

    private static final Rulebook RULEBOOK = Rulebooks.teeuwen();

    /** A card that is about everybody calls nobody by these names, whatever the klant test says. */
    private static final Pattern NAMES =
            Pattern.compile("(?iu)klant|cliënt|onderdaan|\\bpartner|customer|client\\b|\\bhij\\b|\\bzijn of haar\\b");

    @Test
    void callNobodyKlantOrByAnotherRole() {
        assertThat(PackagedQuality.guide().wishes().stream().flatMap(QualityWordsTest::texts))
                .hasSizeGreaterThan(300)
                .allSatisfy(text -> assertThat(text).doesNotContainPattern(NAMES));
    }

    @Test
    void useNoWordThatTheRulebookWouldRatherAvoid() {
        List<MarketWord> avoided = RULEBOOK.vocabulary().stream()
                .filter(word -> word.stance() == MarketWord.Stance.WEG)
                .toList();

        assertThat(PackagedQuality.guide().wishes().stream()
                        .flatMap(wish ->
                                Stream.of(wish.text(), wish.findMeasure().orElseThrow()))
                        .map(Text::nl))
                .allSatisfy(text -> assertThat(avoided)
                        .noneSatisfy(word -> assertThat(text)
                                .containsPattern(Pattern.compile("(?iu)\\b(" + word.match() + ")\\b"))));
    }

    @Test
    void differForEveryRoleAndSubkind() {
        List<Wish> wishes = PackagedQuality.guide().wishes();

        assertThat(wishes).extracting(wish -> wish.text().nl()).doesNotHaveDuplicates();
        assertThat(wishes).extracting(wish -> wish.text().en()).doesNotHaveDuplicates();
    }

    @Test
    void sayWhenTheyAreOurOwnAndElseWhereTheyComeFrom() {
        assertThat(PackagedQuality.guide().wishes()).allSatisfy(wish -> {
            boolean own = wish.sources().stream().map(Source::id).anyMatch("eigen"::equals);
            assertThat(own).as(wish.text().nl()).isEqualTo(wish.ground() == Ground.EIGEN);
            assertThat(wish.sources()).isNotEmpty();
        });
    }

    @Test
    void fillACardOfSixRowsForEveryServiceThatWeHaveAnswersOf() {
        List<Answers> all = Stream.concat(fixture(), CaseAnswers.all(RULEBOOK)).toList();

        assertThat(all).hasSize(2500 + 79).allSatisfy(answers -> {
            QualityCard card = PackagedQuality.card(answers);
            assertThat(card.rows()).hasSize(6);
            assertThat(card.benefits()).hasSize(4);
            assertThat(card.burdens()).hasSize(2);
            assertThat(card.holders()).doesNotHaveDuplicates();
            assertThat(card.rows()).allSatisfy(row -> {
                assertThat(row.demands()).extracting(Demand::holder).isEqualTo(card.holders());
                assertThat(row.demands().stream().map(Demand::wish).flatMap(QualityWordsTest::texts))
                        .allSatisfy(text -> assertThat(text).doesNotContainPattern(NAMES));
            });
        });
    }

    private static Stream<String> texts(Wish wish) {
        return Stream.of(wish.text(), wish.findMeasure().orElseThrow())
                .flatMap(text -> Stream.of(text.nl(), text.en()));
    }

    private static Stream<Answers> fixture() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(
                        QualityWordsTest.class.getResourceAsStream("/nl/rolwijzer/assessment/fixture.jsonl.gz")),
                StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .map(line -> answers(JsonMapper.shared().readTree(line).get("antwoorden")))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Answers answers(JsonNode node) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> answers.put(
                        entry.getKey(),
                        entry.getValue().valueStream().map(JsonNode::asString).toList()));
        return RULEBOOK.questionnaire().read(answers);
    }
}
