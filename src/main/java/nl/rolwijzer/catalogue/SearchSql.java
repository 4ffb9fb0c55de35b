package nl.rolwijzer.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import org.jspecify.annotations.Nullable;

/** The one translation of a search into SQL: the list, the counts and the exports all stand on it. */
final class SearchSql {

    /** Everything that a search can look at. */
    static final String FROM = " from service s left join organisation o on o.id = s.organisation_id";

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new HashMap<>();

    /** All of a request. */
    SearchSql(SearchRequest request, LocalDate today) {
        this(request, null, today);
    }

    /** All of a request, but for the facet that is being counted. */
    SearchSql(SearchRequest request, @Nullable Facet except, LocalDate today) {
        words(request.words());
        if (!request.examples()) {
            conditions.add("s.origin <> 'referentie'");
        }
        if (request.confirmedOnly()) {
            conditions.add("s.status = 'vastgesteld'");
        }
        reviews(request.reviews(), today);
        if (except != Facet.ROL) {
            roles("rollen", Perspective.TRANSACTIE, request.roles());
        }
        if (except != Facet.ROL_DERDEN) {
            roles("rollen_derden", Perspective.DERDE, request.thirdRoles());
        }
        if (except != Facet.STATUS) {
            statuses(request.statuses());
        }
        if (except != Facet.ORGANISATIE) {
            oneOf(
                    "o.name_key",
                    "organisaties",
                    request.organisations().stream().map(Folding::fold).toList());
        }
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void words(String words) {
        int number = 0;
        for (String word : Folding.fold(words).split(" ")) {
            if (!word.isEmpty()) {
                String name = "woord" + number++;
                conditions.add("s.search_text like :" + name + " escape '!'");
                parameters.put(name, "%" + word.replaceAll("[!%_]", "!$0") + "%");
            }
        }
    }

    private void reviews(Set<Review> reviews, LocalDate today) {
        if (!reviews.isEmpty()) {
            conditions.add(reviews.stream().map(Review::sql).collect(Collectors.joining(") or (", "((", "))")));
            parameters.put("vandaag", today);
        }
    }

    /** A lapsed service is found by whoever asks for it, and does not count where nobody does. */
    private void statuses(Set<Status> statuses) {
        if (statuses.isEmpty()) {
            conditions.add("s.status <> 'vervallen'");
        }
        oneOf("s.status", "statussen", statuses.stream().map(Status::id).toList());
    }

    private void roles(String name, Perspective perspective, Set<CitizenRole> roles) {
        if (!roles.isEmpty()) {
            conditions.add("exists (select 1 from service_role sr where sr.service_id = s.id and sr.counted"
                    + " and sr.perspective = '" + perspective.id() + "' and sr.role in (:" + name + "))");
            parameters.put(name, roles.stream().map(CitizenRole::id).toList());
        }
    }

    private void oneOf(String column, String name, Collection<String> values) {
        if (!values.isEmpty()) {
            conditions.add(column + " in (:" + name + ")");
            parameters.put(name, values);
        }
    }
}
