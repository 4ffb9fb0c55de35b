package nl.rolwijzer.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    /** The texts of a service, in the order of the form, with where they stand in a draft. */
    static final Map<String, Function<ServiceDraft, String>> OF_A_SERVICE = ofAService();

    /** The texts about a save. */
    static final List<String> OF_A_SAVE = List.of(REASON);

    private FormFields() {}

    static boolean isText(String field) {
        return OF_A_SERVICE.containsKey(field) || OF_A_SAVE.contains(field) || field.startsWith(EXPLANATION);
    }

    private static Map<String, Function<ServiceDraft, String>> ofAService() {
        Map<String, Function<ServiceDraft, String>> texts = new LinkedHashMap<>();
        texts.put(NAME, ServiceDraft::name);
        texts.put(ORGANISATION, ServiceDraft::organisation);
        texts.put(DESCRIPTION, ServiceDraft::description);
        texts.put(CITIZEN_PURPOSE, ServiceDraft::citizenPurpose);
        texts.put(SOCIETY_PURPOSE, ServiceDraft::societyPurpose);
        texts.put(LEGAL_BASIS, ServiceDraft::legalBasis);
        texts.put(LEGAL_BASIS_URL, ServiceDraft::legalBasisUrl);
        texts.put(UPL_NAME, ServiceDraft::uplName);
        texts.put(UPL_URI, ServiceDraft::uplUri);
        return Collections.unmodifiableMap(texts);
    }
}
