package nl.rolwijzer.lean;

import java.time.Duration;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * What the time of a process is worth. The time of a step, worked and waited, counts whole for whoever values the step;
 * a step that some side has not judged yet counts for nobody.
 *
 * @param lead from the first step to the end, one step after the other
 * @param touch the part of it that somebody works
 * @param individual that adds value for the citizen in the transaction
 * @param collective that adds value for others
 * @param both that does both; part of either
 * @param protectedTime of steps that are worth something to one side only
 * @param rules of steps that are there because of rules alone
 * @param waste of steps that are worth nothing to anybody
 * @param unjudged of steps that some side has not judged yet
 */
public record Totals(
        Duration lead,
        Duration touch,
        Duration individual,
        Duration collective,
        Duration both,
        Duration protectedTime,
        Duration rules,
        Duration waste,
        Duration unjudged) {

    static Totals of(Collection<JudgedStep> steps) {
        return new Totals(
                sum(steps, step -> true),
                steps.stream().map(each -> each.step().touchTime()).reduce(Duration.ZERO, Duration::plus),
                sum(steps, JudgedStep::isWorthToOne),
                sum(steps, JudgedStep::isWorthToOthers),
                sum(steps, step -> step.outcome() == Outcome.BEIDE),
                sum(steps, step -> step.outcome() == Outcome.EEN),
                sum(steps, step -> step.outcome() == Outcome.REGELS),
                sum(steps, step -> step.outcome() == Outcome.VERSPILLING),
                sum(steps, step -> step.outcome() == Outcome.NOG_TE_BEOORDELEN));
    }

    public Duration waiting() {
        return lead.minus(touch);
    }

    /** The part of the protected time that is worth something to the citizen in the transaction alone. */
    public Duration protectedForOne() {
        return individual.minus(both);
    }

    /** The part of the protected time that is worth something to others alone. */
    public Duration protectedForOthers() {
        return collective.minus(both);
    }

    private static Duration sum(Collection<JudgedStep> steps, Predicate<JudgedStep> counts) {
        return steps.stream().filter(counts).map(each -> each.step().length()).reduce(Duration.ZERO, Duration::plus);
    }
}
