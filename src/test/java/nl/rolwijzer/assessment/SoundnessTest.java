package nl.rolwijzer.assessment;

import static nl.rolwijzer.assessment.AssessmentAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told on answers of which some are open stays true, however the open questions are answered. */
class SoundnessTest {

    private final Rulebook rulebook = Rulebooks.teeuwen();
    private final AnswerSets sets = new AnswerSets(rulebook, 20261121);

    @Test
    void keepsEveryVerdictOverManyRandomCompletions() {
        for (int i = 0; i < 600; i++) {
            Answers partial = sets.open(sets.complete(), sets.upTo(7));
            Stream<Answers> completions =
                    Stream.generate(() -> sets.completed(partial)).limit(200);
            keepsEveryVerdict(partial, completions);
        }
    }

    @Test
    void keepsEveryVerdictOverAllCompletionsOfTwoOpenQuestions() {
        for (int i = 0; i < 80; i++) {
            Answers partial = sets.open(sets.complete(), sets.upTo(2));
            keepsEveryVerdict(partial, sets.everyCompletion(partial));
        }
    }

    @Test
    void leavesNothingOpenWhenEveryQuestionIsAnswered() {
        for (int i = 0; i < 2000; i++) {
            Assessment assessment = rulebook.assess(sets.complete());
            assertThat(assessment).leavesNothingOpen();
            assertThat(assessment.klantTest()).noneMatch(row -> row.outcome() == Verdict.CANNOT_TELL);
        }
    }

    @Test
    void canTellEveryRuleOnceItsOpenQuestionsAreAnswered() {
        for (int i = 0; i < 600; i++) {
            Answers partial = sets.open(sets.complete(), sets.upTo(8));
            for (Possibility possible : rulebook.assess(partial).possibilities()) {
                Answers complete = sets.completed(partial);
                Answers enough = partial;
                for (Question question : possible.openQuestions()) {
                    enough = enough.with(question, complete.bits(question));
                }
                assertThat(possible.openQuestions()).allMatch(partial::isOpen).isNotEmpty();
                assertThat(rulebook.assess(enough).verdict(possible.rule()))
                        .as("%s on %s", possible.rule().id(), enough)
                        .isNotEqualTo(Verdict.CANNOT_TELL);
            }
        }
    }

    private void keepsEveryVerdict(Answers partial, Stream<Answers> completions) {
        Assessment before = rulebook.assess(partial);
        List<Rule> told = rulebook.rules().stream()
                .filter(rule -> before.verdict(rule) != Verdict.CANNOT_TELL)
                .toList();
        List<Note> notes = before.notes();
        completions.forEach(complete -> {
            Assessment after = rulebook.assess(complete);
            for (Rule rule : told) {
                if (after.verdict(rule) != before.verdict(rule)) {
                    throw new AssertionError(rule.id() + " changes between " + partial + " and " + complete);
                }
            }
            if (!notes.isEmpty() && !after.notes().containsAll(notes)) {
                throw new AssertionError("a note is lost between " + partial + " and " + complete);
            }
        });
    }
}
