package nl.rolwijzer.catalogue;

import nl.rolwijzer.assessment.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * What a service says after its review.
 *
 * @param facts with the answers that the rulebook in force has questions for
 * @param confirmation null where nobody confirmed the roles before either
 */
record Settlement(
        ServiceDraft facts, Assessment assessment, @Nullable Confirmation confirmation) {

    static Settlement of(ServiceReview review, ReviewDecision decision, String reason) {
        ServiceRecord present = review.service();
        Assessment renewed = review.renewed();
        ServiceDraft facts = present.facts().answering(renewed.answers().asMap());
        Confirmation confirmed = present.confirmation();
        if (confirmed == null) {
            return new Settlement(facts, renewed, null);
        }
        boolean agrees = DerivedRoles.of(renewed).equals(new DerivedRoles(confirmed.transaction(), confirmed.third()));
        if (decision == ReviewDecision.OVERNEMEN || agrees) {
            return new Settlement(facts.with(facts.reviewDate(), null), renewed, Confirmation.accepting(renewed));
        }
        Deviation deviation = kept(confirmed, reason);
        return new Settlement(facts.with(facts.reviewDate(), deviation), renewed, Confirmation.deviating(deviation));
    }

    /** A deviation that was there keeps its reason; else that the rules have changed is the only one. */
    private static Deviation kept(Confirmation confirmed, String reason) {
        DeviationReason earlier = confirmed.reason();
        return new Deviation(
                RoleIds.write(confirmed.transaction()),
                RoleIds.write(confirmed.third()),
                (earlier == null ? DeviationReason.ANDERS : earlier).id(),
                earlier == null ? reason : confirmed.explanation());
    }
}
