package nl.rolwijzer.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.CitizenRole;

/**
 * What somebody looks for in the catalogue. One request feeds the list, its counts and every export, so that what is
 * seen is what is exported. Several values of one facet are alternatives; several facets must all hold.
 *
 * @param words every one of them, or a form of it, occurs in the texts of the service
 * @param choices the values that are asked for, by facet; without a status: all that is in use, so no lapsed services
 * @param changed when the present revision was saved
 * @param examples whether the reference catalogue takes part
 * @param confirmedOnly for who may see nothing else; no choice of the reader, so it stands in no address
 */
public record SearchRequest(
        String words,
        Map<Facet, Set<String>> choices,
        Period changed,
        boolean examples,
        Order order,
        boolean confirmedOnly) {

    /** In which order services are listed. */
    public enum Order {
        /** The best match first; without words to match there is no such thing, and the name decides. */
        PASSEND,
        NAAM,
        GEWIJZIGD,
        ORGANISATIE,
        STATUS;

        /** What people expect who chose no order. */
        static Order usual(String words) {
            return words.isBlank() ? NAAM : PASSEND;
        }
    }

    public SearchRequest {
        choices = choices.entrySet().stream()
                .filter(chosen -> !chosen.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, chosen -> Set.copyOf(chosen.getValue())));
        order = order == Order.PASSEND ? Order.usual(words) : order;
    }

    /** A search in the whole catalogue by what is asked for most. */
    public SearchRequest(
            String words,
            Set<CitizenRole> roles,
            Set<CitizenRole> thirdRoles,
            Set<Status> statuses,
            Set<String> organisations,
            boolean examples,
            Order order) {
        this(
                words,
                Map.of(
                        Facet.ROL, Set.copyOf(RoleIds.write(roles)),
                        Facet.ROL_DERDEN, Set.copyOf(RoleIds.write(thirdRoles)),
                        Facet.STATUS, statuses.stream().map(Status::id).collect(Collectors.toSet()),
                        Facet.ORGANISATIE, organisations),
                Period.ALWAYS,
                examples,
                order,
                false);
    }

    /** Everything that is in use, examples included. */
    public static SearchRequest everything() {
        return new SearchRequest("", Map.of(), Period.ALWAYS, true, Order.NAAM, false);
    }

    /** The values of this facet that are asked for; none when any will do. */
    public Set<String> chosen(Facet facet) {
        return choices.getOrDefault(facet, Set.of());
    }

    public Set<CitizenRole> roles() {
        return RoleIds.read(chosen(Facet.ROL));
    }

    public Set<CitizenRole> thirdRoles() {
        return RoleIds.read(chosen(Facet.ROL_DERDEN));
    }

    /** The same search with these values of a facet, and no others; none for any. */
    public SearchRequest with(Facet facet, Collection<String> values) {
        Map<Facet, Set<String>> other = new HashMap<>(choices);
        other.put(facet, Set.copyOf(values));
        return new SearchRequest(words, other, changed, examples, order, confirmedOnly);
    }

    /** The same search among what was last saved in this period. */
    public SearchRequest changedIn(Period period) {
        return new SearchRequest(words, choices, period, examples, order, confirmedOnly);
    }

    /** The same search with or without the reference catalogue. */
    public SearchRequest showing(boolean shownExamples) {
        return new SearchRequest(words, choices, changed, shownExamples, order, confirmedOnly);
    }

    /** The same search for who may see everything, or confirmed services alone and nothing that is for colleagues. */
    public SearchRequest seeing(boolean everything) {
        Map<Facet, Set<String>> seen = new HashMap<>(choices);
        if (!everything) {
            seen.keySet().removeAll(Facets.FOR_COLLEAGUES);
        }
        return new SearchRequest(words, seen, changed, examples, order, !everything);
    }

    /** The same search, among the services that should be looked at again for one of these reasons; none for all. */
    public SearchRequest due(Set<Review> reasons) {
        return with(Facet.HERZIENING, reasons.stream().map(Review::id).toList());
    }
}
