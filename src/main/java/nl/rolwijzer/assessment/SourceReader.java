package nl.rolwijzer.assessment;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads works and the places in them, and looks up what the rest of the rulebook cites. */
final class SourceReader {

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, YamlPlace> places;
    private final Set<String> cited = new HashSet<>();

    SourceReader(YamlPlace root) {
        Map<String, Work> works = new LinkedHashMap<>();
        root.get("works").fields().forEach((id, place) -> works.put(id, work(id, place)));
        places = root.get("sources").fields();
        places.forEach((id, place) -> {
            place.allow("work", "place");
            YamlPlace named = place.get("work");
            Work work = works.get(named.text());
            if (work == null) {
                named.fault(FaultKind.UNKNOWN_WORK, named.text());
            } else {
                sources.put(id, new Source(id, work, place.get("place").bilingual()));
            }
        });
    }

    private static Work work(String id, YamlPlace place) {
        place.allow("author", "title", "date", "year", "publisher", "url");
        return new Work(
                id,
                place.find("author").map(YamlPlace::text).orElse(null),
                place.get("title").bilingual(),
                place.find("date")
                        .or(() -> place.find("year"))
                        .map(YamlPlace::text)
                        .orElse(null));
    }

    /** Every place by its id. */
    Map<String, Source> all() {
        return sources;
    }

    /** The sources that a passage cites under {@code source}. */
    List<Source> cited(YamlPlace place) {
        return place.get("source").oneOrMore().stream()
                .map(this::lookUp)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Source lookUp(YamlPlace place) {
        String id = place.text();
        if (!places.containsKey(id)) {
            place.fault(FaultKind.UNKNOWN_SOURCE, id);
        }
        cited.add(id);
        return sources.get(id);
    }

    void checkEverySourceIsCited() {
        places.forEach((id, place) -> {
            if (!cited.contains(id)) {
                place.fault(FaultKind.CITED_NOWHERE);
            }
        });
    }
}
