package nl.rolwijzer.api;

import java.util.Map;
import nl.rolwijzer.catalogue.DraftFault;
import nl.rolwijzer.catalogue.DraftFields;
import nl.rolwijzer.catalogue.DraftTexts;
import tools.jackson.core.JsonPointer;

/** Says of what the catalogue finds wrong with a description where it stands in the body: the words are those of the form. */
final class DraftFaults {

    private static final String EMPTY = "fout.leeg.";

    private static final Map<String, FaultCode> CODES = Map.ofEntries(
            Map.entry("fout.leeg.naam", FaultCode.MISSING_NAME),
            Map.entry("fout.antwoord_ontbreekt", FaultCode.MISSING_VALUE),
            Map.entry("fout.te_lang", FaultCode.TOO_LONG),
            Map.entry("fout.tekens", FaultCode.FORBIDDEN_CHARACTER),
            Map.entry("fout.adres", FaultCode.NOT_AN_ADDRESS),
            Map.entry("fout.datum", FaultCode.NOT_A_DATE),
            Map.entry("fout.datum_buiten", FaultCode.NOT_A_DATE),
            Map.entry("fout.vraag_onbekend", FaultCode.UNKNOWN_QUESTION),
            Map.entry("fout.keuze_onbekend", FaultCode.UNKNOWN_OPTION),
            Map.entry("fout.meer_dan_een", FaultCode.MORE_THAN_ONE_OPTION),
            Map.entry("fout.weet_niet_met_keuze", FaultCode.UNKNOWN_BESIDE_OPTION),
            Map.entry("fout.niets_met_keuze", FaultCode.EXCLUSIVE_BESIDE_OPTION),
            Map.entry("fout.afwijking_gelijk", FaultCode.NO_DEVIATION));

    private static final Map<String, String> PLACES = Map.of(
            DraftFields.DEVIATING_ROLES, "/afwijking/rollen",
            DraftFields.DEVIATING_THIRD_ROLES, "/afwijking/rollen_derden",
            DraftFields.DEVIATION_REASON, "/afwijking/reden",
            DraftTexts.DEVIATION, "/afwijking/toelichting");

    private DraftFaults() {}

    static Fault of(DraftFault fault) {
        FaultCode other = fault.code().startsWith(EMPTY) ? FaultCode.MISSING_VALUE : FaultCode.UNKNOWN_VALUE;
        return Fault.of(
                place(fault.field()),
                CODES.getOrDefault(fault.code(), other),
                fault.code(),
                fault.arguments().toArray());
    }

    private static JsonPointer place(String field) {
        if (PLACES.containsKey(field)) {
            return JsonPointer.compile(PLACES.get(field));
        }
        JsonPointer body = JsonPointer.empty();
        if (field.startsWith(DraftFields.ANSWER)) {
            return body.appendProperty("antwoorden").appendProperty(field.substring(DraftFields.ANSWER.length()));
        }
        return field.startsWith(DraftTexts.EXPLANATION)
                ? body.appendProperty("toelichtingen").appendProperty(field.substring(DraftTexts.EXPLANATION.length()))
                : body.appendProperty(field);
    }
}
