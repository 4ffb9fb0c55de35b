package nl.rolwijzer.catalogue;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rolwijzer.lean.JudgedStep;
import nl.rolwijzer.lean.LeadTime;
import nl.rolwijzer.lean.Outcome;
import nl.rolwijzer.lean.Party;
import nl.rolwijzer.lean.ValueStream;

/**
 * What the steps of a service are counted by. While a side has not judged a step yet, nobody knows that there is no waste or
 * no protected time. The values stand in addresses and are promises.
 */
record StepTraits(ValueStream stream) {

    private static final String NONE = "geen";
    private static final String TO_JUDGE = "te_beoordelen";

    /** Of a service without steps only that it has none. */
    Map<Facet, Set<String>> all() {
        if (stream.steps().isEmpty()) {
            return Map.of(Facet.STAPPEN, Set.of(NONE));
        }
        return Map.of(
                Facet.STAPPEN, Set.of(isOpen() ? TO_JUDGE : "beoordeeld"),
                Facet.DOORLOOPTIJD, Set.of(leadTime()),
                Facet.BESCHERMDE_TIJD, protectedTime(),
                Facet.VERSPILLING, Set.of(has(Outcome.VERSPILLING) ? "ja" : isOpen() ? TO_JUDGE : "nee"));
    }

    private boolean isOpen() {
        return has(Outcome.NOG_TE_BEOORDELEN);
    }

    private boolean has(Outcome outcome) {
        return stream.steps().stream().anyMatch(step -> step.outcome() == outcome);
    }

    private String leadTime() {
        return stream.timeless() == stream.steps().size()
                ? "onbekend"
                : LeadTime.of(stream.totals().lead()).id();
    }

    private Set<String> protectedTime() {
        Set<String> sides = stream.steps().stream()
                .filter(step -> step.outcome() == Outcome.EEN)
                .map(StepTraits::side)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return sides.isEmpty() ? Set.of(isOpen() ? TO_JUDGE : NONE) : sides;
    }

    private static String side(JudgedStep step) {
        return step.valuing().stream().anyMatch(Party::isIndividual) ? "individueel" : "collectief";
    }
}
