package nl.rolwijzer.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.search.mapper.orm.common.EntityReference;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares the index with the database, service by service, by their stamps. */
@Component
public class IndexComparison {

    private static final Logger LOG = LoggerFactory.getLogger(IndexComparison.class);

    private final JdbcClient database;
    private final SearchIndex index;

    IndexComparison(JdbcClient database, SearchIndex index) {
        this.database = database;
        this.index = index;
    }

    /** How many services there are in the database, and how many in the index. */
    public record Size(long services, long indexed) {}

    public Size size() {
        long services =
                database.sql("select count(*) from service").query(Long.class).single();
        return new Size(
                services,
                index.read(search -> search.search(IndexEntry.class)
                        .where(all -> all.matchAll())
                        .fetchTotalHitCount()));
    }

    /** What the index misses, or has otherwise than the database. */
    List<UUID> differences() {
        Map<UUID, String> indexed = indexed();
        List<UUID> differing = new ArrayList<>();
        database.sql(IndexStamp.SELECT + " order by s.id")
                .query(IndexStamp::read)
                .list()
                .forEach(stamp -> {
                    if (!stamp.text().equals(indexed.remove(stamp.service()))) {
                        differing.add(stamp.service());
                    }
                });
        differing.addAll(indexed.keySet());
        return differing;
    }

    private Map<UUID, String> indexed() {
        try {
            return stamps();
        } catch (SearchException unreadable) {
            LOG.warn("The index cannot be read and is made anew.", unreadable);
            index.clear();
            return new HashMap<>();
        }
    }

    private Map<UUID, String> stamps() {
        record Indexed(EntityReference service, String stamp) {}
        Map<UUID, String> stamps = new HashMap<>();
        index.read(search -> search.search(IndexEntry.class)
                        .select(found -> found.composite()
                                .from(found.entityReference(), found.field(IndexFields.STAMP, String.class))
                                .as(Indexed::new))
                        .where(all -> all.matchAll())
                        .fetchAllHits())
                .forEach(found -> stamps.put((UUID) found.service().id(), found.stamp()));
        return stamps;
    }
}
