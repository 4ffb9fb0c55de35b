package nl.rolwijzer.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * Something by which the catalogue can be narrowed. Its name stands in addresses and is a promise.
 *
 * @param name of the parameter
 */
public record Facet(String name) {

    public static final Facet ROL = new Facet("rol");
    public static final Facet ROL_DERDEN = new Facet("rol_derden");
    /** The sub-kind of a role. */
    public static final Facet SOORT = new Facet("soort");

    public static final Facet STATUS = new Facet("status");
    /** Whether a person confirmed other roles than the rules derive. */
    public static final Facet AFWIJKING = new Facet("afwijking");

    public static final Facet HERZIENING = new Facet("herziening");
    public static final Facet SPANNING = new Facet("spanning");
    public static final Facet ORGANISATIE = new Facet("organisatie");
    public static final Facet RECHTSGEBIED = new Facet("rechtsgebied");
    /** The account that saved the present revision: an id, so that no name stands in an address or in the index. */
    public static final Facet REDACTEUR = new Facet("redacteur");

    /** Every facet but the answers, of which the rulebook says which there are. */
    public static final List<Facet> FIXED = List.of(
            ROL, ROL_DERDEN, SOORT, STATUS, AFWIJKING, HERZIENING, SPANNING, ORGANISATIE, RECHTSGEBIED, REDACTEUR);

    private static final String ANSWER = "antwoord.";

    /** The answer to one question, such as {@code antwoord.wie}. */
    public static Facet answer(String question) {
        return new Facet(ANSWER + question);
    }

    /** The id of the question, when it is about an answer. */
    public Optional<String> question() {
        return name.startsWith(ANSWER) ? Optional.of(name.substring(ANSWER.length())) : Optional.empty();
    }

    static Optional<Facet> find(String name) {
        Facet facet = new Facet(name);
        boolean answer = name.matches("antwoord\\.[a-z0-9_-]{1,40}");
        return answer || FIXED.contains(facet) ? Optional.of(facet) : Optional.empty();
    }
}
