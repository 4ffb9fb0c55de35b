package nl.rolwijzer.catalogue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Verdict;

/** What an analysis counts of the description of a service, beside what people filter by. */
final class Traits {

    /** That a role stands beside another one is known by the roles themselves; words and steps are filtered by as well. */
    static final List<Facet> KEPT = Stream.concat(Facets.ANALYSED.stream(), Facets.OF_WORDS_AND_STEPS.stream())
            .filter(facet -> !facet.equals(Facet.ROL_NAAST))
            .toList();

    private final ServiceRecord service;
    private final Map<Facet, Set<String>> traits = new LinkedHashMap<>();

    private Traits(ServiceRecord service) {
        this.service = service;
    }

    /** The values of each facet in {@link #KEPT} that is about the description. */
    static Map<Facet, Set<String>> of(ServiceRecord service) {
        Traits all = new Traits(service);
        all.roles();
        all.klantTest();
        all.put(Facet.AFWIJKING_REDEN, all.deviation());
        all.put(Facet.ONBEANTWOORD, all.unanswered());
        all.put(Facet.ONTBREEKT, all.missing());
        all.put(Facet.UPL, all.product());
        all.traits.putAll(MonthTraits.of(service));
        return all.traits;
    }

    private void put(Facet facet, Set<String> values) {
        traits.put(facet, values);
    }

    private void roles() {
        Set<CitizenRole> derived = service.derivedTransactionRoles();
        Set<CitizenRole> counted = service.transactionRoles();
        put(Facet.ROL_AFGELEID, ids(derived));
        put(Facet.ROL_DERDEN_AFGELEID, ids(service.assessment().roles(Perspective.DERDE)));
        put(Facet.ROL_TOEGEVOEGD, ids(without(counted, derived)));
        put(Facet.ROL_WEGGELATEN, ids(without(derived, counted)));
    }

    private static Set<CitizenRole> without(Set<CitizenRole> roles, Set<CitizenRole> others) {
        Set<CitizenRole> rest = new HashSet<>(roles);
        rest.removeAll(others);
        return rest;
    }

    private static Set<String> ids(Set<CitizenRole> roles) {
        return Set.copyOf(RoleIds.write(roles));
    }

    /** The criteria that surely speak against klant. */
    private void klantTest() {
        put(
                Facet.KLANTTEST,
                service.assessment().klantTest().stream()
                        .filter(criterion -> criterion.outcome() == Verdict.DOES_NOT_APPLY)
                        .map(criterion -> criterion.condition().id())
                        .collect(Collectors.toSet()));
    }

    private Set<String> deviation() {
        Confirmation confirmation = service.confirmation();
        DeviationReason reason = confirmation == null ? null : confirmation.reason();
        return reason == null ? Set.of() : Set.of(reason.id());
    }

    /** Without an answer, or answered that nobody knows. */
    private Set<String> unanswered() {
        return service.assessment().rulebook().questionnaire().questions().stream()
                .filter(question -> !service.assessment().answers().isAnswered(question))
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    private Set<String> product() {
        String uri = service.facts().uplUri();
        return uri.isEmpty() ? Set.of() : Set.of(uri);
    }

    /** The parts of a description that say nothing yet, under the names that the exports know them by. */
    private Set<String> missing() {
        ServiceDraft facts = service.facts();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("organisatie", facts.organisation());
        parts.put("omschrijving", facts.description());
        parts.put("doel_burger", facts.citizenPurpose());
        parts.put("doel_samenleving", facts.societyPurpose());
        parts.put("grondslag", facts.legalBasis());
        parts.put("upl", facts.uplUri());
        parts.put("rechtsgebied", facts.legalDomain());
        Set<String> missing = new LinkedHashSet<>();
        parts.forEach((name, text) -> {
            if (text.isEmpty()) {
                missing.add(name);
            }
        });
        return missing;
    }
}
