package nl.rolwijzer.catalogue;

import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.Rulebook;

/**
 * A service that is due for review: the rulebook in force gives it other roles.
 *
 * @param renewed the same answers, judged by the rulebook in force
 */
public record ServiceReview(ServiceRecord service, Assessment renewed, RoleChange change) {

    static ServiceReview of(ServiceRecord service, Rulebook inForce) {
        Assessment renewed =
                inForce.assess(inForce.questionnaire().read(service.facts().answers()));
        return new ServiceReview(service, renewed, RoleChange.between(service.assessment(), renewed));
    }
}
