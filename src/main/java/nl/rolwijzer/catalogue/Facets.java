package nl.rolwijzer.catalogue;

import static nl.rolwijzer.catalogue.Facet.*;

import java.util.List;
import java.util.Set;

/** Every {@link Facet} but the answers, of which the rulebook says which there are. */
public final class Facets {

    /** What readers choose by, in the order of the page. */
    public static final List<Facet> FIXED = List.of(
            ROL,
            ROL_DERDEN,
            SOORT,
            STATUS,
            AFWIJKING,
            HERZIENING,
            SPANNING,
            MARKTWOORD,
            STAPPEN,
            DOORLOOPTIJD,
            BESCHERMDE_TIJD,
            VERSPILLING,
            ORGANISATIE,
            RECHTSGEBIED,
            REDACTEUR);

    /** What only an analysis leads to: no reader is asked to choose among these. */
    public static final List<Facet> ANALYSED = List.of(
            ROL_AFGELEID,
            ROL_DERDEN_AFGELEID,
            ROL_NAAST,
            ROL_TOEGEVOEGD,
            ROL_WEGGELATEN,
            KLANTTEST,
            AFWIJKING_REDEN,
            ONBEANTWOORD,
            ONTBREEKT,
            AANGEMAAKT,
            BEWAARD,
            ZEGT_KLANT,
            UPL,
            IN_GEBRUIK_MAAND,
            MARKTWOORD_MAAND);

    /** What only colleagues may know of a service: who works on it, its steps, and what is said of its words. */
    public static final Set<Facet> FOR_COLLEAGUES = Set.of(
            REDACTEUR,
            MARKTWOORD,
            ZEGT_KLANT,
            MARKTWOORD_MAAND,
            IN_GEBRUIK_MAAND,
            STAPPEN,
            DOORLOOPTIJD,
            BESCHERMDE_TIJD,
            VERSPILLING);

    /** What readers choose by that does not follow from the description alone. */
    static final List<Facet> OF_WORDS_AND_STEPS =
            List.of(MARKTWOORD, STAPPEN, DOORLOOPTIJD, BESCHERMDE_TIJD, VERSPILLING);

    /** Of which a value is a month; the index keeps from when until when, see {@link Months}. */
    static final Set<Facet> OF_MONTHS = Set.of(IN_GEBRUIK_MAAND, MARKTWOORD_MAAND);

    private Facets() {}
}
