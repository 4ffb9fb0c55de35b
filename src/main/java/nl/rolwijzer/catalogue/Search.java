package nl.rolwijzer.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Finds services in the catalogue. */
@Component
public class Search {

    private static final int MOST_VALUES = 200;
    private static final int BATCH = 200;

    private final JdbcClient database;
    private final ServiceRecords recorded;
    private final RevisionReader reader;
    private final ReviewDates dates;

    Search(JdbcClient database, ServiceRecords recorded, RevisionReader reader, ReviewDates dates) {
        this.database = database;
        this.recorded = recorded;
        this.reader = reader;
        this.dates = dates;
    }

    /**
     * One page of what is found.
     *
     * @param page from 1
     */
    @Transactional(readOnly = true)
    public List<ServiceRecord> page(SearchRequest request, int page, int size) {
        return found(RevisionReader.COLUMNS, RevisionReader.PRESENT, request, " limit :size offset :start")
                .param("size", size)
                .param("start", (long) (page - 1) * size)
                .query(reader)
                .list();
    }

    @Transactional(readOnly = true)
    public long count(SearchRequest request) {
        SearchSql sql = new SearchSql(request, dates.today());
        return database.sql("select count(*)" + SearchSql.FROM + sql.where())
                .params(sql.parameters())
                .query(Long.class)
                .single();
    }

    /**
     * Hands over everything that is found, one by one, in the state of one moment. Only the ids are held in memory: a
     * cursor would do on PostgreSQL, but H2 keeps a whole sorted result.
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void forEach(SearchRequest request, Consumer<ServiceRecord> receiver) {
        List<UUID> ids = found("s.id", "", request, "").query(UUID.class).list();
        for (int start = 0; start < ids.size(); start += BATCH) {
            List<UUID> batch = ids.subList(start, Math.min(start + BATCH, ids.size()));
            Map<UUID, ServiceRecord> services = recorded.findAll(batch);
            batch.forEach(id -> receiver.accept(services.get(id)));
        }
    }

    /**
     * How many services each value of a facet would give, the other choices staying as they are; in the order of the
     * most services first.
     */
    @Transactional(readOnly = true)
    public Map<String, Long> counts(SearchRequest request, Facet facet) {
        SearchSql sql = new SearchSql(request, facet, dates.today());
        Map<String, Long> counts = new LinkedHashMap<>();
        database.sql("select " + facet.value() + ", count(*)" + SearchSql.FROM + facet.join() + sql.where() + " and "
                        + facet.value() + " is not null group by " + facet.value()
                        + " order by count(*) desc, " + facet.value() + " limit " + MOST_VALUES)
                .params(sql.parameters())
                .query((row, number) -> counts.put(row.getString(1), row.getLong(2)))
                .list();
        return counts;
    }

    /** The names of all organisations, in alphabetical order. */
    @Transactional(readOnly = true)
    public List<String> organisations() {
        return database.sql("select name from organisation order by name_key")
                .query(String.class)
                .list();
    }

    /** Services of the same organisation with this name or nearly this name. */
    @Transactional(readOnly = true)
    public List<ServiceRecord> similar(String name, String organisation) {
        record Named(UUID id, String name) {}
        List<UUID> similar = database
                .sql("select s.id, s.name" + SearchSql.FROM
                        + " where coalesce(o.name_key, '') = :organisation order by s.name_key, s.id")
                .param("organisation", Folding.fold(organisation))
                .query(Named.class)
                .list()
                .stream()
                .filter(service -> Similarity.isNearlyTheSame(name, service.name()))
                .map(Named::id)
                .toList();
        Map<UUID, ServiceRecord> services = similar.isEmpty() ? Map.of() : recorded.findAll(similar);
        return similar.stream().map(services::get).toList();
    }

    private JdbcClient.StatementSpec found(String columns, String join, SearchRequest request, String limit) {
        SearchSql sql = new SearchSql(request, dates.today());
        return database.sql("select " + columns + SearchSql.FROM + join + sql.where() + " order by "
                        + request.order().sql() + limit)
                .params(sql.parameters());
    }
}
