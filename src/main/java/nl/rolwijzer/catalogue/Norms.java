package nl.rolwijzer.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.rolwijzer.lean.Norm;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * The norms and measurements of a service, by the id of the parameter, as a sheet keeps them: the days as content, what was
 * typed as texts. Their names are promises.
 */
public record Norms(SortedMap<String, Norm> byParameter) {

    public static final Norms NONE = new Norms(new TreeMap<>());

    public static final String NORM = "norm.";
    public static final String VALUE = "meting.";
    public static final String DAY = "datum.";
    public static final String SOURCE = "bron.";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectReader CONTENT = JSON.readerFor(Content.class);

    /** What nobody typed freely. A fact may be added, which older sheets then lack. */
    record Content(@JsonProperty("metingen") Map<String, String> days) {}

    /** Those of the version that this sheet is. */
    public static Norms read(Sheet sheet) {
        Map<String, String> days = CONTENT.<Content>readValue(sheet.content()).days();
        SortedMap<String, Norm> norms = new TreeMap<>();
        parameters(sheet.texts().keySet(), days.keySet())
                .forEach(id -> norms.put(
                        id,
                        new Norm(
                                sheet.texts().getOrDefault(NORM + id, ""),
                                sheet.texts().getOrDefault(VALUE + id, ""),
                                days.containsKey(id) ? LocalDate.parse(days.get(id)) : null,
                                sheet.texts().getOrDefault(SOURCE + id, ""))));
        return new Norms(norms);
    }

    private static SortedSet<String> parameters(Set<String> texts, Set<String> days) {
        SortedSet<String> ids = texts.stream()
                .map(field -> field.substring(field.indexOf('.') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        ids.addAll(days);
        return ids;
    }

    public Norm of(String parameter) {
        return byParameter.getOrDefault(parameter, Norm.NONE);
    }

    public boolean isEmpty() {
        return byParameter.values().stream().allMatch(Norm.NONE::equals);
    }

    /** What of them nobody typed freely, as a sheet keeps it. */
    public String content() {
        SortedMap<String, String> days = new TreeMap<>();
        byParameter.forEach((id, norm) -> norm.findDay().ifPresent(day -> days.put(id, day.toString())));
        return JSON.writeValueAsString(new Content(days));
    }

    /** What was typed, by its field. */
    public SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        byParameter.forEach((id, norm) -> {
            texts.put(NORM + id, norm.norm());
            texts.put(VALUE + id, norm.value());
            texts.put(SOURCE + id, norm.source());
        });
        return texts;
    }
}
