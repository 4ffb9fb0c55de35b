package nl.rolwijzer.lean;

/**
 * What a step has that somebody filled in, as the columns of a file: we read what we write. The names are promises, and those
 * of the fields of the form but for the point, which some spreadsheets make something else of.
 */
public final class StepColumns {

    public static final String SERVICE = "dienst";
    public static final String ID = "stap";
    public static final String NAME = "naam";
    public static final String DESCRIPTION = "omschrijving";
    public static final String ACTOR = "wie";
    public static final String TOUCH = "bewerktijd";
    public static final String WAITING = "wachttijd";
    public static final String LEGAL_BASIS = "grondslag";

    private StepColumns() {}

    /** Of the unit of a time, such as {@code wachttijd_eenheid}. */
    public static String unit(String time) {
        return time + "_eenheid";
    }

    /** Of what a side says: {@code individueel}, or the id of the role of others. */
    public static String opinion(String party) {
        return "oordeel_" + party;
    }

    /** Of why a side says so. */
    public static String reason(String party) {
        return "reden_" + party;
    }
}
