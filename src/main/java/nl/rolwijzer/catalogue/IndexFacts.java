package nl.rolwijzer.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.rolwijzer.audit.Action;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the index says of services beyond what their records say. */
@Component
class IndexFacts {

    private final JdbcClient database;

    IndexFacts(JdbcClient database) {
        this.database = database;
    }

    private record Differing(UUID service, String rulebook) {}

    private record Editor(UUID service, String account) {}

    /** By service, the rulebooks that give its present revision other roles. */
    Map<UUID, Set<String>> differing(Collection<UUID> ids) {
        return database.sql("""
                        select w.service_id as service, w.rulebook from reassessment w
                        join service s on s.id = w.service_id and s.revision = w.revision
                        where w.differs and s.id in (:ids)
                        """).param("ids", ids).query(Differing.class).list().stream()
                .collect(Collectors.groupingBy(
                        Differing::service, Collectors.mapping(Differing::rulebook, Collectors.toSet())));
    }

    /** By service, the account that saved it. A revision from before there were accounts was saved by nobody that has one. */
    Map<UUID, String> editors(Collection<UUID> ids) {
        return database
                .sql("""
                        select s.id as service, a.account from service s
                        join revision r on r.service_id = s.id and r.number = s.revision
                        join audit_entry e on e.id = r.entry
                        join audit_actor a on a.id = e.actor
                        where e.action <> :adopted and s.id in (:ids)
                        """)
                .param("adopted", Action.SERVICE_ADOPTED.id())
                .param("ids", ids)
                .query(Editor.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Editor::service, Editor::account));
    }
}
