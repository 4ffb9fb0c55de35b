package nl.rolwijzer.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Finds services in the catalogue: the index says which, the database what they are. */
@Component
public class Search {

    private static final int BATCH = 200;
    private static final int HISTORIES = 20;

    private final JdbcClient database;
    private final ServiceRecords recorded;
    private final IndexViews index;
    private final CriteriaReader criteria;
    private final Namesakes namesakes;

    Search(
            JdbcClient database,
            ServiceRecords recorded,
            IndexViews index,
            CriteriaReader criteria,
            Namesakes namesakes) {
        this.namesakes = namesakes;
        this.database = database;
        this.recorded = recorded;
        this.index = index;
        this.criteria = criteria;
    }

    /** One page of what is found; the first is page 1. */
    @Transactional(readOnly = true)
    public List<ServiceRecord> page(SearchRequest request, int page, int size) {
        return recorded.inOrder(ids(request, (page - 1) * size, size));
    }

    public long count(SearchRequest request) {
        return index.count(criteria.of(request).sought());
    }

    /** Hands over everything that is found, one by one, in the state of one moment. Only the ids are held in memory. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void forEach(SearchRequest request, Consumer<ServiceRecord> receiver) {
        inBatches(request, id -> true, BATCH, ids -> recorded.inOrder(ids).forEach(receiver));
    }

    /** The same of the services alone whose ids are wanted. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void forEach(SearchRequest request, Predicate<UUID> wanted, Consumer<ServiceRecord> receiver) {
        inBatches(request, wanted, BATCH, ids -> recorded.inOrder(ids).forEach(receiver));
    }

    /** The same with every revision that these services ever had, from each the oldest first. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void forEachRevision(SearchRequest request, Consumer<ServiceRecord> receiver) {
        inBatches(request, id -> true, HISTORIES, ids -> recorded.histories(ids).forEach(receiver));
    }

    private void inBatches(SearchRequest request, Predicate<UUID> wanted, int size, Consumer<List<UUID>> receiver) {
        // That moment is now: what is asked for first, PostgreSQL remembers the state of.
        database.sql("select count(*) from organisation").query(Long.class).single();
        List<UUID> found = ids(request, 0, Integer.MAX_VALUE);
        List<UUID> ids = found.stream().filter(wanted).toList();
        for (int start = 0; start < ids.size(); start += size) {
            receiver.accept(ids.subList(start, Math.min(start + size, ids.size())));
        }
    }

    /** How many services each value of a facet would give beside the other choices: most first, without the zeros. */
    public Map<String, Long> counts(SearchRequest request, Facet facet) {
        return Objects.requireNonNull(counts(request, List.of(facet)).get(facet));
    }

    /** The same for several facets, at little more than the price of one. */
    public Map<Facet, Map<String, Long>> counts(SearchRequest request, List<Facet> facets) {
        return new Counting(index, criteria.of(request)).count(facets);
    }

    /** How many of exactly these services have each value. */
    public Map<String, Long> tally(SearchRequest request, Facet facet) {
        return new Counting(index, criteria.of(request)).within(facet);
    }

    /** What made texts be found, to mark it in them. */
    public Highlights highlights(SearchRequest request) {
        return criteria.highlights(request);
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
        return recorded.inOrder(namesakes.candidates(name, organisation)).stream()
                .filter(service ->
                        Similarity.isNearlyTheSame(name, service.facts().name()))
                .toList();
    }

    private List<UUID> ids(SearchRequest request, int start, int most) {
        return index.ids(criteria.of(request).sought(), request.order(), start, most);
    }
}
