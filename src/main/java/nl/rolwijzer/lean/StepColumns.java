package nl.rolwijzer.lean;

import java.util.Set;

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

    /** Also in a file that we write; what follows from the rest is not read back. */
    public static final String SERVICE_NAME = "dienst_naam";

    public static final String ORGANISATION = "organisatie";
    public static final String NUMBER = "nummer";
    public static final String OUTCOME = "uitkomst";

    private static final Set<String> DERIVED =
            Set.of(SERVICE, SERVICE_NAME, ORGANISATION, NUMBER, OUTCOME, days(TOUCH), days(WAITING));

    private StepColumns() {}

    /** Of a time in days. */
    public static String days(String time) {
        return time + "_dagen";
    }

    /** Whether it is a column of a file that we write of which the cells follow from others. */
    public static boolean isDerived(String column) {
        return DERIVED.contains(column);
    }

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
