package nl.rolwijzer.catalogue;

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
    /** A word of the market in its texts that does not go with its roles, and that nobody left out. */
    public static final Facet MARKTWOORD = new Facet("marktwoord");

    public static final Facet ORGANISATIE = new Facet("organisatie");
    public static final Facet RECHTSGEBIED = new Facet("rechtsgebied");
    /** The account that saved the present revision: an id, so that no name stands in an address or in the index. */
    public static final Facet REDACTEUR = new Facet("redacteur");

    /** Whether its steps are described, and judged by every side. */
    public static final Facet STAPPEN = new Facet("stappen");
    /** How long its steps take together; see {@link nl.rolwijzer.lean.LeadTime}. */
    public static final Facet DOORLOOPTIJD = new Facet("doorlooptijd");
    /** To which side alone some of its steps are worth something, so that cutting them takes from that side. */
    public static final Facet BESCHERMDE_TIJD = new Facet("beschermde_tijd");
    /** Whether some of its steps are worth nothing to anybody. */
    public static final Facet VERSPILLING = new Facet("verspilling");

    /** The roles that the rules derive, whatever anybody confirmed. */
    public static final Facet ROL_AFGELEID = new Facet("rol_afgeleid");

    public static final Facet ROL_DERDEN_AFGELEID = new Facet("rol_derden_afgeleid");
    /** A role beside the one that {@link #ROL} asks for: both must be there. */
    public static final Facet ROL_NAAST = new Facet("rol_naast");
    /** Confirmed, though the rules do not derive it. */
    public static final Facet ROL_TOEGEVOEGD = new Facet("rol_toegevoegd");
    /** Not confirmed, though the rules derive it. */
    public static final Facet ROL_WEGGELATEN = new Facet("rol_weggelaten");
    /** A criterion of the klant test that surely speaks against klant. */
    public static final Facet KLANTTEST = new Facet("klanttest");

    public static final Facet AFWIJKING_REDEN = new Facet("afwijking_reden");
    /** A question without an answer. */
    public static final Facet ONBEANTWOORD = new Facet("onbeantwoord");
    /** A part of the description that says nothing yet. */
    public static final Facet ONTBREEKT = new Facet("ontbreekt");
    /** The address of its product in the Uniforme Productnamenlijst. */
    public static final Facet UPL = new Facet("upl");
    /** The month of the first revision, such as {@code 2026-11}. */
    public static final Facet AANGEMAAKT = new Facet("aangemaakt");
    /** The month of the present revision, such as {@code 2026-11}. */
    public static final Facet BEWAARD = new Facet("bewaard");
    /** Whether it says klant, and whether that goes with its roles. */
    public static final Facet ZEGT_KLANT = new Facet("zegt_klant");

    /** A month at whose end it was in use. */
    public static final Facet IN_GEBRUIK_MAAND = new Facet("in_gebruik_maand");
    /** A month at whose end it was in use and had a {@link #MARKTWOORD}, as it was then. */
    public static final Facet MARKTWOORD_MAAND = new Facet("marktwoord_maand");

    static final String ANSWER = "antwoord.";

    /** The answer to one question, such as {@code antwoord.wie}. */
    public static Facet answer(String question) {
        return new Facet(ANSWER + question);
    }

    /** The id of the question, when it is about an answer. */
    public Optional<String> question() {
        return name.startsWith(ANSWER) ? Optional.of(name.substring(ANSWER.length())) : Optional.empty();
    }

    /** By its name, or by that in the camelCase of an API (NL API Design Rules): {@code rolDerden}, {@code antwoordWie}. */
    public static Optional<Facet> find(String name) {
        Facet facet = new Facet(CamelCase.listName(name));
        boolean answer = facet.name.matches("antwoord\\.[a-z0-9_-]{1,40}");
        return answer || Facets.FIXED.contains(facet) || Facets.ANALYSED.contains(facet)
                ? Optional.of(facet)
                : Optional.empty();
    }

    /** The name in camelCase. */
    public String camelName() {
        return CamelCase.of(name);
    }
}
