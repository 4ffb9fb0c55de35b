package nl.rolwijzer.catalogue;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.rolwijzer.language.Remark;
import org.springframework.stereotype.Component;

/** What the index counts of the words of services: every remark that nobody left out, now and at the end of earlier months. */
@Component
class IndexWords {

    private final ServiceWords words;

    IndexWords(ServiceWords words) {
        this.words = words;
    }

    /**
     * What a service and its steps said at the end of a month.
     *
     * @param steps the texts of its steps, by their field
     */
    record Chapter(MonthEnd end, ServiceRecord service, Map<String, String> steps) {

        boolean isInUse() {
            return service.status() != Status.VERVALLEN;
        }
    }

    /** By service, of which the last chapter is the present one. */
    Map<UUID, Map<Facet, Set<String>>> of(List<Chapter> chapters) {
        List<List<Remark>> remarks = words.of(chapters);
        Map<UUID, SortedMap<YearMonth, Boolean>> inUse = new HashMap<>();
        Map<UUID, SortedMap<YearMonth, Boolean>> wordy = new HashMap<>();
        Map<UUID, Map<Facet, Set<String>>> values = new HashMap<>();
        for (int place = 0; place < chapters.size(); place++) {
            Chapter chapter = chapters.get(place);
            UUID id = chapter.end().service();
            List<Remark> counted = counted(remarks.get(place), chapter.end().leftOut());
            boolean said = counted.stream().anyMatch(Remark::isQuestioned);
            months(inUse, id).put(chapter.end().month(), chapter.isInUse());
            months(wordy, id).put(chapter.end().month(), chapter.isInUse() && said);
            values.put(id, new HashMap<>(WordTraits.of(counted)));
        }
        values.forEach((id, each) -> {
            each.put(Facet.IN_GEBRUIK_MAAND, terms(months(inUse, id)));
            each.put(Facet.MARKTWOORD_MAAND, terms(months(wordy, id)));
        });
        return values;
    }

    private static List<Remark> counted(List<Remark> remarks, Set<String> leftOut) {
        return remarks.stream()
                .filter(remark -> !leftOut.contains(remark.word().id()))
                .toList();
    }

    private static SortedMap<YearMonth, Boolean> months(Map<UUID, SortedMap<YearMonth, Boolean>> all, UUID id) {
        return all.computeIfAbsent(id, first -> new TreeMap<>());
    }

    private static Set<String> terms(SortedMap<YearMonth, Boolean> ends) {
        return Months.of(ends).stream().map(Months::term).collect(Collectors.toSet());
    }
}
