package nl.rolwijzer.assessment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers about well-known services, for tests; each is written as {@code question=option|option}. */
public final class Situations {

    private Situations() {}

    /** A resident needs a passport: an official document that only government gives. */
    public static Answers passport(String... changes) {
        return of(
                changes,
                "wie=inwoner",
                "wat=document",
                "keuze=alleen_hier",
                "weigeren=nee",
                "basis=besluit",
                "betaling=zelf",
                "bijdrage=niets",
                "derden=samenleving");
    }

    /** A resident buys a ticket for the swimming pool: the whole klant test passes. */
    public static Answers swimmingPool(String... changes) {
        return of(
                changes,
                "wie=inwoner",
                "wat=aankoop",
                "keuze=anders",
                "weigeren=ja",
                "basis=overeenkomst",
                "betaling=zelf",
                "bijdrage=niets",
                "derden=niemand");
    }

    /** Only these answers; everything else is open. */
    public static Answers only(String... answers) {
        return of(new String[0], answers);
    }

    private static Answers of(String[] changes, String... answers) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (String answer : answers) {
            put(given, answer);
        }
        for (String change : changes) {
            put(given, change);
        }
        return Rulebooks.teeuwen().questionnaire().read(given);
    }

    private static void put(Map<String, List<String>> given, String answer) {
        String[] parts = answer.split("=", -1);
        given.put(parts[0], parts[1].isEmpty() ? List.of() : Arrays.asList(parts[1].split("\\|")));
    }
}
