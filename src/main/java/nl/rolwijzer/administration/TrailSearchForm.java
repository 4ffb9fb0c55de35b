package nl.rolwijzer.administration;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.rolwijzer.audit.TrailQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What somebody looks for in the trail, as it stands in the address; what cannot be read asks nothing. */
record TrailSearchForm(
        String van, String tot, String actie, String uitkomst, String soort, String wie, String kenmerk) {

    static final String PAGE = "pagina";

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    static TrailSearchForm of(Map<String, String> parameters) {
        return new TrailSearchForm(
                text(parameters, "van"),
                text(parameters, "tot"),
                text(parameters, "actie"),
                text(parameters, "uitkomst"),
                text(parameters, "soort"),
                text(parameters, "wie"),
                text(parameters, "kenmerk"));
    }

    /** The last day is asked whole. */
    TrailQuery query() {
        return new TrailQuery(start(van, 0), start(tot, 1), actie, uitkomst, soort, wie, kenmerk);
    }

    public boolean isEmpty() {
        return parameters().isEmpty();
    }

    /** The address of a page of the same search. */
    public String page(long number) {
        Map<String, String> parameters = parameters();
        if (number > 1) {
            parameters.put(PAGE, String.valueOf(number));
        }
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/beheer/audit");
        parameters.keySet().forEach(name -> address.queryParam(name, "{value}"));
        return address.encode().buildAndExpand(parameters.values().toArray()).toUriString();
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("van", van);
        parameters.put("tot", tot);
        parameters.put("actie", actie);
        parameters.put("uitkomst", uitkomst);
        parameters.put("soort", soort);
        parameters.put("wie", wie);
        parameters.put("kenmerk", kenmerk);
        parameters.values().removeIf(String::isEmpty);
        return parameters;
    }

    private static String text(Map<String, String> parameters, String name) {
        String text = parameters.getOrDefault(name, "").strip().replace("\0", "");
        return text.length() > 200 ? text.substring(0, 200) : text;
    }

    private static @Nullable Instant start(String day, int later) {
        try {
            LocalDate date = LocalDate.parse(day);
            boolean sensible = date.getYear() > 1900 && date.getYear() < 9999;
            return sensible ? date.plusDays(later).atStartOfDay(NETHERLANDS).toInstant() : null;
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
