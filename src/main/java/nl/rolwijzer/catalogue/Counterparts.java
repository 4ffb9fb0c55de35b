package nl.rolwijzer.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds which services of the catalogue the rows of a list may be about. */
@Component
public class Counterparts {

    private static final String SELECT = """
            select s.id, s.status, %1$s as sought, coalesce(replace(o.name_key, ' ', ''), '') as organisation
            from service s left join organisation o on o.id = s.organisation_id where %1$s in (:sought)
            """;

    private final JdbcClient database;

    Counterparts(JdbcClient database) {
        this.database = database;
    }

    private record Candidate(UUID id, String status, String sought, String organisation) {}

    private record Key(String sought, String organisation) {}

    /** The services of the same organisation with the same UPL address, and those with the same name. */
    public record Found(Map<ServiceDraft, Set<UUID>> byUpl, Map<ServiceDraft, Set<UUID>> byName) {

        /** All of them. */
        public Set<UUID> ids() {
            Set<UUID> ids = new HashSet<>();
            byUpl.values().forEach(ids::addAll);
            byName.values().forEach(ids::addAll);
            return ids;
        }

        public Set<UUID> byUpl(ServiceDraft draft) {
            return byUpl.getOrDefault(draft, Set.of());
        }

        public Set<UUID> byName(ServiceDraft draft) {
            return byName.getOrDefault(draft, Set.of());
        }
    }

    /** What there is for each of these. A service that lapsed counts only where there is no other. */
    @Transactional(readOnly = true)
    public Found find(Collection<ServiceDraft> drafts) {
        return new Found(
                find("s.upl_key", drafts, Likeness::findUplKey),
                find("s.match_key", drafts, likeness -> Optional.of(likeness.matchKey())));
    }

    /** By what two rows of one list are about the same service: the same UPL address, or else the same name. */
    public static List<String> keys(ServiceDraft draft) {
        Likeness likeness = Likeness.of(draft);
        String organisation = " " + Likeness.bare(draft.organisation());
        String name = "n " + likeness.matchKey() + organisation;
        return likeness.findUplKey()
                .map(upl -> List.of("u " + upl + organisation, name))
                .orElse(List.of(name));
    }

    private Map<ServiceDraft, Set<UUID>> find(
            String column, Collection<ServiceDraft> drafts, Function<Likeness, Optional<String>> sought) {
        Map<ServiceDraft, Key> keys = new HashMap<>();
        drafts.forEach(draft -> sought.apply(Likeness.of(draft))
                .filter(value -> !value.isEmpty())
                .ifPresent(value -> keys.put(draft, new Key(value, Likeness.bare(draft.organisation())))));
        Map<Key, Set<UUID>> candidates = keys.isEmpty() ? Map.of() : candidates(column, keys.values());
        Map<ServiceDraft, Set<UUID>> found = new HashMap<>();
        keys.forEach((draft, key) -> found.put(draft, candidates.getOrDefault(key, Set.of())));
        return found;
    }

    private Map<Key, Set<UUID>> candidates(String column, Collection<Key> keys) {
        Map<Key, Set<UUID>> present = new HashMap<>();
        Map<Key, Set<UUID>> lapsed = new HashMap<>();
        database.sql(SELECT.formatted(column))
                .param("sought", keys.stream().map(Key::sought).distinct().toList())
                .query(Candidate.class)
                .list()
                .forEach(found -> (found.status().equals(Status.VERVALLEN.id()) ? lapsed : present)
                        .computeIfAbsent(new Key(found.sought(), found.organisation()), key -> new HashSet<>())
                        .add(found.id()));
        lapsed.forEach(present::putIfAbsent);
        return present;
    }
}
