package nl.rolwijzer.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.CitizenRole;

/**
 * What somebody looks for in the catalogue. One request feeds the list, its counts and every export, so that what is
 * seen is what is exported. Several values of one kind are alternatives; several kinds must all hold.
 *
 * @param words every one of them occurs in the texts of the service
 * @param statuses none means: whatever is in use, so all but lapsed services
 * @param organisations names, in any spelling
 * @param examples whether the reference catalogue takes part
 * @param confirmedOnly for who may see nothing else; no choice of the reader, so it stands in no address
 * @param reviews why they should be looked at again
 */
public record SearchRequest(
        String words,
        Set<CitizenRole> roles,
        Set<CitizenRole> thirdRoles,
        Set<Status> statuses,
        Set<String> organisations,
        boolean examples,
        Order order,
        boolean confirmedOnly,
        Set<Review> reviews) {

    /** In which order services are listed. */
    public enum Order {
        NAAM("s.name_key, s.id"),
        GEWIJZIGD("s.changed_at desc, s.id"),
        ORGANISATIE("o.name_key nulls last, s.name_key, s.id"),
        STATUS("s.status, s.name_key, s.id");

        private final String sql;

        Order(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    public SearchRequest {
        roles = Set.copyOf(roles);
        thirdRoles = Set.copyOf(thirdRoles);
        statuses = Set.copyOf(statuses);
        organisations = Set.copyOf(organisations);
        reviews = Set.copyOf(reviews);
    }

    /** A search in the whole catalogue. */
    public SearchRequest(
            String words,
            Set<CitizenRole> roles,
            Set<CitizenRole> thirdRoles,
            Set<Status> statuses,
            Set<String> organisations,
            boolean examples,
            Order order) {
        this(words, roles, thirdRoles, statuses, organisations, examples, order, false, Set.of());
    }

    /** Whether this organisation is one of those that are looked for, in whatever spelling. */
    public boolean names(String organisation) {
        return organisations.stream().map(Folding::fold).anyMatch(Folding.fold(organisation)::equals);
    }

    /** The organisations that are looked for and are none of these, in whatever spelling. */
    public List<String> organisationsBeside(Collection<String> known) {
        Set<String> folded = known.stream().map(Folding::fold).collect(Collectors.toSet());
        return organisations.stream()
                .filter(name -> !folded.contains(Folding.fold(name)))
                .sorted()
                .toList();
    }

    /** The same search with or without the reference catalogue. */
    public SearchRequest showing(boolean shownExamples) {
        return new SearchRequest(
                words, roles, thirdRoles, statuses, organisations, shownExamples, order, confirmedOnly, reviews);
    }

    /** The same search for who may see everything, or confirmed services alone. */
    public SearchRequest seeing(boolean everything) {
        return new SearchRequest(
                words, roles, thirdRoles, statuses, organisations, examples, order, !everything, reviews);
    }

    /** The same search, among the services that should be looked at again for one of these reasons; none for all. */
    public SearchRequest due(Set<Review> reasons) {
        return new SearchRequest(
                words, roles, thirdRoles, statuses, organisations, examples, order, confirmedOnly, reasons);
    }

    /** Everything that is in use, examples included. */
    public static SearchRequest everything() {
        return new SearchRequest("", Set.of(), Set.of(), Set.of(), Set.of(), true, Order.NAAM);
    }
}
