package nl.rolwijzer.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Services judged in a second by one core, over 1,024 seeded answer sets of which a third has open questions. Run it
 * with {@code ./mvnw -q -Pjmh test-compile exec:exec}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AssessmentBenchmark {

    private static final int SETS = 1024;

    private final Rulebook rulebook = Rulebooks.teeuwen();
    private final NaiveWalk naive = new NaiveWalk(rulebook);
    private final Answers[] answers = new Answers[SETS];
    private final List<Map<String, List<String>>> ids = new ArrayList<>();
    private final List<Map<String, Set<String>>> idSets = new ArrayList<>();
    private int next;

    /** Makes the answer sets and sees to it that both ways of judging agree on all of them. */
    public AssessmentBenchmark() {
        AnswerSets sets = new AnswerSets(rulebook, 1);
        for (int i = 0; i < SETS; i++) {
            answers[i] = i % 3 == 0 ? sets.open(sets.complete(), sets.upTo(3)) : sets.complete();
            ids.add(answers[i].asMap());
            Map<String, Set<String>> options = new LinkedHashMap<>();
            ids.get(i).forEach((question, chosen) -> options.put(question, new LinkedHashSet<>(chosen)));
            idSets.add(options);
            agree(rulebook.assess(answers[i]), naive.assess(options));
        }
    }

    private void agree(Assessment assessment, Map<String, Boolean> verdicts) {
        for (Rule rule : rulebook.rules()) {
            Boolean verdict = verdicts.get(rule.id());
            Verdict expected = verdict == null
                    ? Verdict.CANNOT_TELL
                    : verdict ? Verdict.APPLIES : Verdict.DOES_NOT_APPLY;
            if (assessment.verdict(rule) != expected) {
                throw new IllegalStateException("the naive walk disagrees on " + rule.id());
            }
        }
    }

    private int next() {
        next = next + 1 & SETS - 1;
        return next;
    }

    /** Every rule judged on answers that were read before. */
    @Benchmark
    public Assessment judge() {
        return rulebook.assess(answers[next()]);
    }

    /** Every rule judged on answers that come as ids. */
    @Benchmark
    public Assessment judgeFromIds() {
        return rulebook.assess(rulebook.questionnaire().read(ids.get(next())));
    }

    /** The same verdicts by the naive walk, from ids as well. */
    @Benchmark
    public Map<String, Boolean> judgeNaively() {
        return naive.assess(idSets.get(next()));
    }

    /** Everything that explains the verdicts. */
    @Benchmark
    public void explainEverything(Blackhole hole) {
        Assessment assessment = rulebook.assess(answers[next()]);
        rulebook.rules().forEach(rule -> hole.consume(assessment.explain(rule)));
        hole.consume(assessment.possibilities());
        hole.consume(assessment.nearMisses());
        hole.consume(assessment.tensions());
        hole.consume(assessment.notes());
        hole.consume(assessment.klantTest());
    }

    /** Every flip of up to two edits. */
    @Benchmark
    public Flips flips() {
        return rulebook.assess(answers[next()]).flips();
    }
}
