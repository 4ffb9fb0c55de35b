package nl.rolwijzer.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a rulebook says of one set of answers: a pure function of the two. The verdicts are there at once; everything
 * that explains them is worked out when it is asked for. Lists are in the order of the rulebook.
 */
public final class Assessment {

    private final Rulebook rulebook;
    private final Facts facts;

    Assessment(Rulebook rulebook, Facts facts) {
        this.rulebook = rulebook;
        this.facts = facts;
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    public Answers answers() {
        return facts.answers();
    }

    public Verdict verdict(Rule rule) {
        return facts.verdict(rule);
    }

    /** The rules that apply: each assigns its role, and one role may be assigned by several. */
    public List<Rule> hits() {
        return withVerdict(Verdict.APPLIES).toList();
    }

    public List<Rule> hits(Perspective perspective) {
        return hits().stream().filter(rule -> rule.perspective() == perspective).toList();
    }

    /** The roles assigned in this perspective, each once, from klant to bestuurder. */
    public Set<CitizenRole> roles(Perspective perspective) {
        Set<CitizenRole> roles = new TreeSet<>();
        hits(perspective).forEach(rule -> roles.add(rule.role()));
        return roles;
    }

    /** The rules that cannot be told yet. */
    public List<Possibility> possibilities() {
        return withVerdict(Verdict.CANNOT_TELL)
                .map(rule -> new Possibility(rule, new Reasons(facts).openQuestions(rule)))
                .toList();
    }

    /** The rules that nearly apply, where no rule gives the same people the same role already. */
    public List<NearMiss> nearMisses() {
        return withVerdict(Verdict.DOES_NOT_APPLY)
                .filter(rule -> hits().stream().noneMatch(hit -> hit.isAbout(rule.role(), rule.perspective())))
                .flatMap(this::nearMiss)
                .toList();
    }

    private Stream<NearMiss> nearMiss(Rule rule) {
        NearMissTest test = rule.near();
        List<Need> failing = test == null ? List.of() : test.failing(rule.when(), facts);
        return failing.isEmpty() ? Stream.empty() : Stream.of(new NearMiss(rule, failing));
    }

    public List<Tension> tensions() {
        return rulebook.tensions().stream()
                .filter(tension -> hits().stream().anyMatch(tension.a()::matches)
                        && hits().stream().anyMatch(tension.b()::matches))
                .toList();
    }

    public List<Note> notes() {
        return rulebook.notes().stream()
                .filter(note -> note.when().judge(facts) == Verdict.APPLIES)
                .toList();
    }

    /** Every criterion of the klant test with its outcome, whatever the verdict. */
    public List<Criterion> klantTest() {
        return new Reasons(facts).criteria(rulebook.klantTest());
    }

    /** Why a rule applies, does not apply, or cannot be told. */
    public Explanation explain(Rule rule) {
        return new Reasons(facts).explain(rule);
    }

    /** Of the rules for this role, the one that lacks least; nothing when the role is assigned, or has no rule. */
    public Optional<Explanation> nearest(CitizenRole role, Perspective perspective) {
        return roles(perspective).contains(role)
                ? Optional.empty()
                : rulebook.rules().stream()
                        .filter(rule -> rule.isAbout(role, perspective))
                        .map(this::explain)
                        .min(Comparator.comparingInt(
                                explanation -> explanation.failing().size()));
    }

    /** The smallest changes of answers that would give or take away a role. */
    public Flips flips() {
        return new FlipSearch(rulebook, answers()).run();
    }

    /** Everything that a page shows. */
    public Report report() {
        return Report.of(this);
    }

    private Stream<Rule> withVerdict(Verdict verdict) {
        return rulebook.rules().stream().filter(rule -> verdict(rule) == verdict);
    }
}
