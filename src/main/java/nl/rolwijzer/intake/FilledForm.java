package nl.rolwijzer.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.catalogue.Deviation;
import nl.rolwijzer.catalogue.DraftFields;
import nl.rolwijzer.catalogue.DraftTexts;
import nl.rolwijzer.catalogue.ServiceDraft;
import nl.rolwijzer.catalogue.ServiceRecord;

/** Fills a form with a service. */
final class FilledForm {

    private FilledForm() {}

    /** The form filled with a service as it is. */
    static ServiceForm of(ServiceRecord service) {
        ServiceDraft facts = service.facts();
        Map<String, String> texts = new LinkedHashMap<>(ServiceForm.blank().texts());
        FormFields.OF_A_SERVICE.forEach((field, text) -> texts.put(field, text.apply(facts)));
        texts.put(DraftFields.LEGAL_DOMAIN, facts.legalDomain());
        facts.explanations().forEach((question, text) -> texts.put(FormFields.EXPLANATION + question, text));
        Deviation deviation = facts.deviation();
        if (deviation == null) {
            return new ServiceForm(texts, facts.answers(), Map.of(), List.of());
        }
        texts.put(FormFields.DEVIATES, FormFields.YES);
        texts.put(DraftFields.DEVIATION_REASON, deviation.reason());
        texts.put(DraftTexts.DEVIATION, deviation.text());
        return new ServiceForm(
                texts,
                facts.answers(),
                Map.of(
                        DraftFields.DEVIATING_ROLES, deviation.roles(),
                        DraftFields.DEVIATING_THIRD_ROLES, deviation.thirdRoles()),
                List.of());
    }
}
