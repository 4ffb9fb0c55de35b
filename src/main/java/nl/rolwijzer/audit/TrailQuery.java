package nl.rolwijzer.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody wants to see; an empty text asks nothing.
 *
 * @param before not this moment itself
 * @param actor part of the name, or the account
 * @param about the id of a record or of an entry
 */
public record TrailQuery(
        @Nullable Instant from,
        @Nullable Instant before,
        String action,
        String outcome,
        String kind,
        String actor,
        String about) {

    Where where() {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new TreeMap<>();
        if (from != null) {
            conditions.add("e.recorded_at >= :from");
            parameters.put("from", from.atOffset(ZoneOffset.UTC));
        }
        if (before != null) {
            conditions.add("e.recorded_at < :before");
            parameters.put("before", before.atOffset(ZoneOffset.UTC));
        }
        ask(action, "action", "e.action = :action", conditions, parameters);
        ask(outcome, "outcome", "e.outcome = :outcome", conditions, parameters);
        ask(kind, "kind", "e.subject_kind = :kind", conditions, parameters);
        ask(about, "about", "(e.subject_id = :about or cast(e.id as varchar) = :about)", conditions, parameters);
        if (!actor.isBlank()) {
            conditions.add("(a.account = :actor or lower(a.name) like :part escape '!')");
            parameters.put("actor", actor);
            parameters.put("part", "%" + actor.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
        return new Where(String.join(" and ", conditions), parameters);
    }

    /** The conditions in SQL with their values. */
    record Where(String sql, Map<String, Object> parameters) {}

    private static void ask(
            String wanted, String name, String condition, List<String> conditions, Map<String, Object> parameters) {
        if (!wanted.isBlank()) {
            conditions.add(condition);
            parameters.put(name, wanted);
        }
    }
}
