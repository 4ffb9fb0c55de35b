package nl.rolwijzer.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.rolwijzer.catalogue.DraftFields;
import nl.rolwijzer.catalogue.DraftTexts;
import nl.rolwijzer.catalogue.ServiceDraft;

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
    static final String REASON = "reden";
    static final String ANSWER = "antwoord.";
    static final String EXPLANATION = "toelichting.";

    /** The id of this sending, so that sending it twice saves it once. */
    static final String SUBMISSION = "formulier";
    /** The revision that the editor had before them; absent for a new service. */
    static final String BASED_ON = "revisie";
    /** The service that is being revised; absent for a new one. */
    static final String SERVICE = "dienst";
    /** The service of which this is another moment. */
    static final String MOMENT_OF = "moment";
    /** Whether the editor saw that a service of nearly this name exists. */
    static final String SEEN_SIMILAR = "gelijke_gezien";

    /** The product of the list that was chosen, by its id. */
    static final String PRODUCT = "product";

    /** What is looked for in the list of products. */
    static final String PRODUCT_WORDS = "product_zoek";

    /** The questions of which the proposal is taken over: ids, or {@code alle}. */
    static final String TAKE_OVER = "overnemen";

    /** The texts of a service, in the order of the form, with where they stand in a draft. */
    static final Map<String, Function<ServiceDraft, String>> OF_A_SERVICE = DraftTexts.OF_A_SERVICE;

    /** The texts about a save. */
    static final List<String> OF_A_SAVE = List.of(REASON);

    /** Whether the editor comes to other roles, and what is said then. */
    static final String DEVIATES = "afwijken";

    static final String YES = "ja";

    /** Fields in which roles are chosen. */
    static final Set<String> ROLES = Set.of(DraftFields.DEVIATING_ROLES, DraftFields.DEVIATING_THIRD_ROLES);

    /** What is said about the roles, in the order of the form. */
    static final List<String> OF_THE_ROLES = List.of(
            DraftFields.DEVIATING_ROLES,
            DraftFields.DEVIATING_THIRD_ROLES,
            DraftFields.DEVIATION_REASON,
            DraftTexts.DEVIATION,
            DraftFields.REVIEW_DATE);

    private FormFields() {}

    static boolean isText(String field) {
        return OF_A_SERVICE.containsKey(field)
                || OF_A_SAVE.contains(field)
                || field.equals(DraftFields.LEGAL_DOMAIN)
                || OF_THE_ROLES.contains(field)
                || field.startsWith(EXPLANATION);
    }
}
