package nl.rolwijzer.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.rolwijzer.lean.Totals;
import nl.rolwijzer.lean.ValueStream;
import org.springframework.stereotype.Component;

/** What the index counts of services beyond their descriptions: their steps, and their words now and at the end of earlier months. */
@Component
class IndexTraits {

    private final MonthEnds ends;
    private final ServiceRecords recorded;
    private final SheetVersions sheets;
    private final IndexWords words;

    IndexTraits(MonthEnds ends, ServiceRecords recorded, SheetVersions sheets, IndexWords words) {
        this.ends = ends;
        this.recorded = recorded;
        this.sheets = sheets;
        this.words = words;
    }

    /**
     * What is counted of one service.
     *
     * @param values by facet
     * @param totals the times of its steps
     */
    record Counted(Map<Facet, Set<String>> values, Totals totals) {}

    /** Of these services as they are now. */
    Map<UUID, Counted> of(Map<UUID, ServiceRecord> services) {
        if (services.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<MonthEnd>> all = new HashMap<>(ends.of(services.keySet()));
        all.keySet().retainAll(services.keySet());
        Map<MonthEnd.Version, Sheet> steps = steps(all);
        Map<UUID, Map<Facet, Set<String>>> said = words.of(chapters(services, all, steps));
        Map<UUID, Counted> counted = new HashMap<>();
        services.forEach((id, service) -> {
            List<MonthEnd> months = all.getOrDefault(id, List.of());
            Sheet sheet = months.isEmpty() ? null : steps.get(last(months).ofSteps());
            ValueStream stream = StepSheets.judge(
                    service, sheet == null ? List.of() : StepSheets.read(sheet).steps());
            Map<Facet, Set<String>> values = new HashMap<>(Traits.of(service));
            values.putAll(said.getOrDefault(id, Map.of()));
            values.putAll(new StepTraits(stream).all());
            counted.put(id, new Counted(values, stream.totals()));
        });
        return counted;
    }

    private static MonthEnd last(List<MonthEnd> months) {
        return months.get(months.size() - 1);
    }

    /** What each service and its steps said at the end of each month; the last chapter is the present one. */
    private List<IndexWords.Chapter> chapters(
            Map<UUID, ServiceRecord> services, Map<UUID, List<MonthEnd>> all, Map<MonthEnd.Version, Sheet> steps) {
        Map<MonthEnd.Version, ServiceRecord> older = older(all);
        List<IndexWords.Chapter> chapters = new ArrayList<>();
        all.forEach((id, months) -> {
            for (MonthEnd end : months) {
                ServiceRecord then = end.equals(last(months)) ? services.get(id) : older.get(end.ofRevision());
                Sheet sheet = steps.get(end.ofSteps());
                if (then != null) {
                    chapters.add(new IndexWords.Chapter(end, then, sheet == null ? Map.of() : sheet.texts()));
                }
            }
        });
        return chapters;
    }

    private Map<MonthEnd.Version, ServiceRecord> older(Map<UUID, List<MonthEnd>> all) {
        List<MonthEnd> past = all.values().stream()
                .flatMap(months -> months.subList(0, months.size() - 1).stream())
                .toList();
        return recorded.findAll(past.stream().map(MonthEnd::ofRevision).collect(Collectors.toSet()));
    }

    private Map<MonthEnd.Version, Sheet> steps(Map<UUID, List<MonthEnd>> all) {
        return sheets.findAll(
                SheetKind.STAPPEN,
                all.values().stream()
                        .flatMap(List::stream)
                        .filter(end -> end.steps() > 0)
                        .map(MonthEnd::ofSteps)
                        .collect(Collectors.toSet()));
    }
}
