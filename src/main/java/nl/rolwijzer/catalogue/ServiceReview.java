package nl.rolwijzer.catalogue;

import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.Rulebook;

/**
 * A service that is due for review: the rulebook in force gives it other roles, or a list brought other facts than those for
 * which its roles were confirmed.
 *
 * @param renewed the same answers, judged by the rulebook in force
 */
public record ServiceReview(ServiceRecord service, Assessment renewed, RoleChange change) {

    static ServiceReview of(ServiceRecord service, Rulebook inForce) {
        Assessment renewed =
                inForce.assess(inForce.questionnaire().read(service.facts().answers()));
        RoleChange change = RoleChange.between(service.assessment(), renewed);
        Confirmation confirmed = service.confirmation();
        boolean judgedInForce = service.assessment().rulebook().edition().equals(inForce.edition());
        return new ServiceReview(
                service, renewed, confirmed != null && judgedInForce ? since(confirmed, change) : change);
    }

    /** Whether not the rules have changed since the roles were confirmed, but the facts. */
    public boolean isByFacts() {
        return service.assessment()
                .rulebook()
                .edition()
                .equals(renewed.rulebook().edition());
    }

    private static RoleChange since(Confirmation confirmed, RoleChange change) {
        return new RoleChange(
                new DerivedRoles(confirmed.transaction(), confirmed.third()),
                change.after(),
                change.lost(),
                change.gained());
    }
}
