package nl.rolwijzer.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads services back, always by way of a revision: what is shown is what was saved. */
@Component
class ServiceRecords {

    private static final String SELECT = "select " + RevisionReader.COLUMNS + " from service s";
    private static final String SELECT_PRESENT = SELECT + RevisionReader.PRESENT;
    private static final String SELECT_ANY = SELECT + " join revision r on r.service_id = s.id" + RevisionReader.TRAIL;

    private final JdbcClient database;
    private final RevisionReader reader;

    ServiceRecords(JdbcClient database, RevisionReader reader) {
        this.database = database;
        this.reader = reader;
    }

    Optional<ServiceRecord> find(UUID id) {
        return database.sql(SELECT_PRESENT + " where s.id = :id")
                .param("id", id)
                .query(reader)
                .optional();
    }

    Optional<ServiceRecord> find(UUID id, int revision) {
        return database.sql(SELECT_ANY + " where s.id = :id and r.number = :number")
                .param("id", id)
                .param("number", revision)
                .query(reader)
                .optional();
    }

    /** These services, by id. */
    Map<UUID, ServiceRecord> findAll(Collection<UUID> ids) {
        return database.sql(SELECT_PRESENT + " where s.id in (:ids)").param("ids", ids).query(reader).list().stream()
                .collect(Collectors.toMap(ServiceRecord::id, service -> service));
    }

    /** Those of these revisions that there are. */
    Map<MonthEnd.Version, ServiceRecord> findAll(Set<MonthEnd.Version> revisions) {
        if (revisions.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(SELECT_ANY + " where s.id in (:ids) and r.number in (:numbers)")
                .param("ids", revisions.stream().map(MonthEnd.Version::service).collect(Collectors.toSet()))
                .param(
                        "numbers",
                        revisions.stream().map(MonthEnd.Version::number).collect(Collectors.toSet()))
                .query(reader)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        service -> new MonthEnd.Version(service.id(), service.revision()), service -> service));
    }

    List<ServiceRecord> history(UUID id, int newest, int most) {
        return database.sql(SELECT_ANY + " where s.id = :id and r.number <= :newest order by r.number desc limit :most")
                .param("id", id)
                .param("newest", newest)
                .param("most", most)
                .query(reader)
                .list();
    }

    /** Every revision of these services, in this order and of each the oldest first. */
    List<ServiceRecord> histories(List<UUID> ids) {
        Map<UUID, List<ServiceRecord>> histories = database
                .sql(SELECT_ANY + " where s.id in (:ids) order by r.number")
                .param("ids", ids)
                .query(reader)
                .list()
                .stream()
                .collect(Collectors.groupingBy(ServiceRecord::id));
        return ids.stream()
                .flatMap(id -> histories.getOrDefault(id, List.of()).stream())
                .toList();
    }

    List<ServiceRecord> moments(UUID group) {
        return database.sql(SELECT_PRESENT + " where s.moment_group = :moments order by s.created_at, s.id")
                .param("moments", group)
                .query(reader)
                .list();
    }

    /** These services, in this order; without one that the database does not have yet, or not any more. */
    List<ServiceRecord> inOrder(Collection<UUID> ids) {
        Map<UUID, ServiceRecord> services = ids.isEmpty() ? Map.of() : findAll(ids);
        List<ServiceRecord> ordered = new ArrayList<>();
        for (UUID id : ids) {
            ServiceRecord service = services.get(id);
            if (service != null) {
                ordered.add(service);
            }
        }
        return ordered;
    }
}
