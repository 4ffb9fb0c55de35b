package nl.rolwijzer.browsing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Tension;
import nl.rolwijzer.assessment.Text;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchRequest;

/**
 * What a role is in this organisation: where it meets other roles, which tensions that gives, and what people made of
 * what the rules derived. Every number comes with the list of its services.
 *
 * @param third the roles of others with an interest, where the citizen has this one
 * @param beside the other roles of the same citizen
 * @param tensions those that this role takes part in
 */
record RolePortrait(
        Number counted,
        Number derived,
        Number confirmed,
        Number added,
        Number dropped,
        List<Named> third,
        List<Named> beside,
        List<Named> tensions) {

    /** @param address of the list of these services */
    record Number(long count, String address) {}

    record Named(Text name, Number number) {}

    static RolePortrait of(CitizenRole role, SearchRequest among, Search search, Rulebook rulebook) {
        return new Painter(role, among, search, rulebook).paint();
    }

    public boolean isMeeting() {
        return !third.isEmpty() || !beside.isEmpty();
    }

    private record Painter(CitizenRole role, SearchRequest among, Search search, Rulebook rulebook) {

        RolePortrait paint() {
            SearchRequest counted = among.with(Facet.ROL, List.of(role.id()));
            SearchRequest derived = among.with(Facet.ROL_AFGELEID, List.of(role.id()));
            return new RolePortrait(
                    number(counted),
                    number(derived),
                    number(counted.with(Facet.STATUS, List.of("vastgesteld"))),
                    number(counted.with(Facet.ROL_TOEGEVOEGD, List.of(role.id()))),
                    number(derived.with(Facet.ROL_WEGGELATEN, List.of(role.id()))),
                    roles(counted, Facet.ROL_DERDEN),
                    roles(counted, Facet.ROL).stream()
                            .filter(other -> !other.name().equals(name(role)))
                            .toList(),
                    tensions(counted));
        }

        private Number number(SearchRequest request) {
            return new Number(search.count(request), ListLinks.of(request).page(1));
        }

        private List<Named> roles(SearchRequest request, Facet facet) {
            Map<String, Long> counts = search.tally(request, facet);
            List<Named> roles = new ArrayList<>();
            for (CitizenRole other : CitizenRole.values()) {
                long count = counts.getOrDefault(other.id(), 0L);
                if (count > 0) {
                    roles.add(new Named(
                            name(other),
                            new Number(
                                    count,
                                    ListLinks.of(both(request, facet, other)).page(1))));
                }
            }
            return mostFirst(roles);
        }

        /** Two roles of the same citizen are no two alternatives: the list needs both. */
        private SearchRequest both(SearchRequest request, Facet facet, CitizenRole other) {
            return facet.equals(Facet.ROL)
                    ? request.with(Facet.ROL_NAAST, List.of(other.id()))
                    : request.with(facet, List.of(other.id()));
        }

        private List<Named> tensions(SearchRequest request) {
            Map<String, Long> counts = search.tally(request, Facet.SPANNING);
            List<Named> tensions = new ArrayList<>();
            for (Tension tension : rulebook.tensions()) {
                long count = counts.getOrDefault(tension.id(), 0L);
                boolean mine = tension.a().role() == role || tension.b().role() == role;
                if (mine && count > 0) {
                    SearchRequest having = request.with(Facet.SPANNING, List.of(tension.id()));
                    tensions.add(new Named(
                            tension.text(),
                            new Number(count, ListLinks.of(having).page(1))));
                }
            }
            return mostFirst(tensions);
        }

        private static List<Named> mostFirst(List<Named> named) {
            return named.stream()
                    .sorted(Comparator.comparingLong(
                                    (Named each) -> each.number().count())
                            .reversed())
                    .toList();
        }

        private Text name(CitizenRole of) {
            return rulebook.profile(of).name();
        }
    }
}
