package nl.rolwijzer.assessment;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** What tests say of an assessment, in the words of the domain. */
public final class AssessmentAssert extends AbstractAssert<AssessmentAssert, Assessment> {

    private AssessmentAssert(Assessment actual) {
        super(actual, AssessmentAssert.class);
    }

    public static AssessmentAssert assertThat(Assessment actual) {
        return new AssessmentAssert(actual);
    }

    /** The roles of the citizen in the transaction are exactly these. */
    public AssessmentAssert assigns(CitizenRole... roles) {
        return hasRoles(Perspective.TRANSACTIE, roles);
    }

    /** The roles of others with an interest are exactly these. */
    public AssessmentAssert assignsThirdParties(CitizenRole... roles) {
        return hasRoles(Perspective.DERDE, roles);
    }

    /** These rules are among those that apply. */
    public AssessmentAssert because(String... rules) {
        Assertions.assertThat(hits())
                .as("rules that apply to %s", actual.answers())
                .contains(rules);
        return this;
    }

    public AssessmentAssert hasExactlyRules(Collection<String> rules) {
        Assertions.assertThat(hits())
                .as("rules that apply to %s", actual.answers())
                .containsExactlyInAnyOrderElementsOf(rules);
        return this;
    }

    public AssessmentAssert nearlyMisses(Collection<String> rules) {
        Assertions.assertThat(actual.nearMisses())
                .as("near misses of %s", actual.answers())
                .extracting(near -> near.rule().id())
                .containsExactlyInAnyOrderElementsOf(rules);
        return this;
    }

    public AssessmentAssert notes(Collection<String> notes) {
        Assertions.assertThat(actual.notes())
                .as("notes on %s", actual.answers())
                .extracting(Note::id)
                .containsExactlyInAnyOrderElementsOf(notes);
        return this;
    }

    public AssessmentAssert seesTensions(String... tensions) {
        Assertions.assertThat(actual.tensions())
                .as("tensions of %s", actual.answers())
                .extracting(Tension::id)
                .containsExactly(tensions);
        return this;
    }

    public AssessmentAssert leavesNothingOpen() {
        Assertions.assertThat(actual.possibilities())
                .as("what cannot be told of %s", actual.answers())
                .isEmpty();
        return this;
    }

    private AssessmentAssert hasRoles(Perspective perspective, CitizenRole... roles) {
        Assertions.assertThat(actual.roles(perspective))
                .as("roles (%s) of %s", perspective.id(), actual.answers())
                .isEqualTo(Set.copyOf(Arrays.asList(roles)));
        return this;
    }

    private List<String> hits() {
        return actual.hits().stream().map(Rule::id).toList();
    }
}
