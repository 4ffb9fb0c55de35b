package nl.rolwijzer.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.Rulebook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Judges every service by a rulebook that is not in force, and writes nothing. */
@Component
public class DryRun {

    private static final int BATCH = 500;

    private final JdbcClient database;
    private final Rulebooks rulebooks;

    DryRun(JdbcClient database, Rulebooks rulebooks) {
        this.database = database;
        this.rulebooks = rulebooks;
    }

    /**
     * Hands over, by name and in the state of one moment, every service that would get other roles than its present
     * revision has. Only the ids of all services are held in memory, and nothing is explained but what changes.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public DryRunCounts forEach(Rulebook candidate, BiConsumer<Judgeable, RoleChange> receiver) {
        List<UUID> ids = database.sql(
                        "select s.id from service s where " + Judgeable.NOT_LAPSED + " order by s.name_key, s.id")
                .query(UUID.class)
                .list();
        DryRunCounts.Builder counts = new DryRunCounts.Builder();
        for (int start = 0; start < ids.size(); start += BATCH) {
            List<UUID> batch = ids.subList(start, Math.min(start + BATCH, ids.size()));
            Map<UUID, Judgeable> services = read(batch);
            batch.forEach(id -> {
                Judgeable service = Objects.requireNonNull(services.get(id));
                RoleChange change = RoleChange.between(
                        service.judge(rulebooks.edition(service.rulebook())), service.judge(candidate));
                counts.add(service, change);
                if (change.isReal()) {
                    receiver.accept(service, change);
                }
            });
        }
        return counts.build();
    }

    private Map<UUID, Judgeable> read(List<UUID> ids) {
        return database
                .sql(Judgeable.SELECT + " where s.id in (:ids)")
                .param("ids", ids)
                .query(Judgeable::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Judgeable::id, service -> service));
    }
}
