package nl.rolwijzer.intake;

import java.util.List;

/** The names of the fields of the form; those of a service are the same in the form, in imports and in faults. */
final class FormFields {

    static final String NAME = "naam";
    static final String DESCRIPTION = "omschrijving";
    static final String CITIZEN_PURPOSE = "doel_burger";
    static final String SOCIETY_PURPOSE = "doel_samenleving";
    static final String ORGANISATION = "organisatie";
    static final String LEGAL_BASIS = "grondslag";
    static final String LEGAL_BASIS_URL = "grondslag_url";
    static final String UPL_NAME = "upl_naam";
    static final String UPL_URI = "upl_uri";
    static final String EDITOR = "uw_naam";
    static final String REASON = "reden";
    static final String ANSWER = "antwoord.";
    static final String EXPLANATION = "toelichting.";

    /** The id of this sending, so that sending it twice saves it once. */
    static final String SUBMISSION = "formulier";
    /** The revision that the editor had before them; absent for a new service. */
    static final String BASED_ON = "revisie";
    /** The service of which this is another moment. */
    static final String MOMENT_OF = "moment";
    /** Whether the editor saw that a service of nearly this name exists. */
    static final String SEEN_SIMILAR = "gelijke_gezien";

    /** The texts of a service, in the order of the form. */
    static final List<String> OF_A_SERVICE = List.of(
            NAME,
            ORGANISATION,
            DESCRIPTION,
            CITIZEN_PURPOSE,
            SOCIETY_PURPOSE,
            LEGAL_BASIS,
            LEGAL_BASIS_URL,
            UPL_NAME,
            UPL_URI);

    /** The texts about a save. */
    static final List<String> OF_A_SAVE = List.of(EDITOR, REASON);

    private FormFields() {}

    static boolean isText(String field) {
        return OF_A_SERVICE.contains(field) || OF_A_SAVE.contains(field) || field.startsWith(EXPLANATION);
    }
}
