package nl.rolwijzer.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much time the steps of many services take, and what it is worth: the totals of each service, added up or ranked. */
@Component
public class StepFigures {

    private final IndexViews index;
    private final CriteriaReader criteria;
    private final ServiceRecords recorded;

    StepFigures(IndexViews index, CriteriaReader criteria, ServiceRecords recorded) {
        this.index = index;
        this.criteria = criteria;
        this.recorded = recorded;
    }

    /** A service with how much time of a kind its steps take. */
    public record Ranked(ServiceRecord service, Duration time) {}

    /** How much there is of each kind in the services that are asked for, together. */
    public Map<StepTime, Duration> sum(SearchRequest request) {
        long[] sums = new long[StepTime.values().length];
        index.forEach(criteria.of(request).sought(), row -> {
            for (int kind = 0; kind < sums.length; kind++) {
                sums[kind] += row.times()[kind];
            }
        });
        Map<StepTime, Duration> sum = new EnumMap<>(StepTime.class);
        for (StepTime kind : StepTime.values()) {
            sum.put(kind, Duration.ofMillis(sums[kind.ordinal()]));
        }
        return sum;
    }

    /** Those of them with most of this kind, the most first; one with nothing of it is not among them. */
    @Transactional(readOnly = true)
    public List<Ranked> most(SearchRequest request, StepTime kind, int most) {
        List<Row> rows = new ArrayList<>();
        index.forEach(criteria.of(request).sought(), row -> {
            if (row.times()[kind.ordinal()] > 0) {
                rows.add(row);
            }
        });
        List<Row> first = rows.stream()
                .sorted(Comparator.<Row>comparingLong(row -> -row.times()[kind.ordinal()])
                        .thenComparing(Row.order(SearchRequest.Order.NAAM)))
                .limit(most)
                .toList();
        Map<UUID, Long> millis = new HashMap<>();
        first.forEach(row -> millis.put(row.id(), row.times()[kind.ordinal()]));
        return recorded.inOrder(first.stream().map(Row::id).toList()).stream()
                .map(service -> new Ranked(service, Duration.ofMillis(millis.getOrDefault(service.id(), 0L))))
                .toList();
    }
}
