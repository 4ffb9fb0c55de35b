package nl.rolwijzer.browsing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.LegalDomain;
import nl.rolwijzer.catalogue.Status;
import nl.rolwijzer.lean.LeadTime;

/** The order of the values of facets, where the theory or the work has one. */
final class FacetOrder {

    private FacetOrder() {}

    /** Every value in its order; empty where only counting tells. */
    static List<String> of(Facet facet) {
        return switch (facet.name()) {
            case "rol", "rol_derden" ->
                Arrays.stream(CitizenRole.values()).map(CitizenRole::id).toList();
            case "status" -> Arrays.stream(Status.values()).map(Status::id).toList();
            case "rechtsgebied" ->
                Arrays.stream(LegalDomain.values()).map(LegalDomain::id).toList();
            case "afwijking" -> List.of("ja", "nee");
            case "stappen" -> List.of("geen", "te_beoordelen", "beoordeeld");
            case "doorlooptijd" ->
                Stream.concat(Arrays.stream(LeadTime.values()).map(LeadTime::id), Stream.of("onbekend"))
                        .toList();
            case "beschermde_tijd" -> List.of("individueel", "collectief", "geen", "te_beoordelen");
            case "verspilling" -> List.of("ja", "nee", "te_beoordelen");
            default -> List.of();
        };
    }
}
