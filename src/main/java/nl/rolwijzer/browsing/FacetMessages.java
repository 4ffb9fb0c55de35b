package nl.rolwijzer.browsing;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/** What filters and their values are called by the messages of the screens, not by a rulebook. */
record FacetMessages(MessageSource messages, Locale locale) {

    private static final Map<String, String> KINDS = Map.ofEntries(
            entry("rol", "diensten.rol"),
            entry("rol_derden", "diensten.rol_derden"),
            entry("soort", "zoeken.soort"),
            entry("status", "diensten.status"),
            entry("afwijking", "zoeken.afwijking"),
            entry("herziening", "herziening.filter"),
            entry("spanning", "zoeken.spanning"),
            entry("organisatie", "diensten.organisatie"),
            entry("rechtsgebied", "zoeken.rechtsgebied"),
            entry("redacteur", "zoeken.redacteur"),
            entry("rol_afgeleid", "zoeken.rol_afgeleid"),
            entry("rol_derden_afgeleid", "zoeken.rol_derden_afgeleid"),
            entry("rol_naast", "zoeken.rol_naast"),
            entry("rol_toegevoegd", "zoeken.rol_toegevoegd"),
            entry("rol_weggelaten", "zoeken.rol_weggelaten"),
            entry("klanttest", "zoeken.klanttest"),
            entry("afwijking_reden", "zoeken.afwijking_reden"),
            entry("onbeantwoord", "zoeken.onbeantwoord"),
            entry("ontbreekt", "zoeken.ontbreekt"),
            entry("aangemaakt", "zoeken.aangemaakt"),
            entry("upl", "zoeken.upl"),
            entry("marktwoord", "zoeken.marktwoord"),
            entry("bewaard", "zoeken.bewaard"),
            entry("zegt_klant", "zoeken.zegt_klant"),
            entry("stappen", "zoeken.stappen"),
            entry("doorlooptijd", "zoeken.doorlooptijd"),
            entry("beschermde_tijd", "zoeken.beschermde_tijd"),
            entry("verspilling", "zoeken.verspilling"),
            entry("in_gebruik_maand", "zoeken.in_gebruik_maand"),
            entry("marktwoord_maand", "zoeken.marktwoord_maand"),
            entry("q", "diensten.zoekwoord"),
            entry("vanaf", "zoeken.vanaf"),
            entry("tot", "zoeken.tot"),
            entry("voorbeelden", "diensten.voorbeelden"));

    /** What the key of a value starts with; the value itself ends it. */
    private static final Map<String, String> VALUES = Map.ofEntries(
            entry("status", "dienst.status."),
            entry("afwijking", "zoeken.afwijking."),
            entry("herziening", "herziening.filter."),
            entry("rechtsgebied", "rechtsgebied."),
            entry("voorbeelden", "diensten.voorbeelden."),
            entry("afwijking_reden", "afwijking.reden."),
            entry("ontbreekt", "analyse.deel."),
            entry("zegt_klant", "zoeken.zegt_klant."),
            entry("stappen", "zoeken.stappen."),
            entry("doorlooptijd", "zoeken.doorlooptijd."),
            entry("beschermde_tijd", "zoeken.beschermde_tijd."),
            entry("verspilling", "zoeken.verspilling."));

    String kind(String name) {
        return text(KINDS.getOrDefault(name, name), name);
    }

    /** The words for a value; the value as it is where no message has any. */
    String value(String name, String value) {
        if (name.equals("vanaf") || name.equals("tot")) {
            return LocalDate.parse(value).format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
        }
        String start = VALUES.get(name);
        return start == null ? value : text(start + value, value);
    }

    String unknown() {
        return text("dienst.weet_niet", "");
    }

    private String text(String key, String otherwise) {
        String text = messages.getMessage(key, null, otherwise, locale);
        return text == null ? otherwise : text;
    }
}
