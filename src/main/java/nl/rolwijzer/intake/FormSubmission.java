package nl.rolwijzer.intake;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.rolwijzer.catalogue.Deviation;
import nl.rolwijzer.catalogue.DraftFields;
import nl.rolwijzer.catalogue.DraftTexts;
import nl.rolwijzer.catalogue.Origin;
import nl.rolwijzer.catalogue.ServiceDraft;
import nl.rolwijzer.catalogue.Submission;
import org.jspecify.annotations.Nullable;

/** Turns a form into what is sent in to be kept. */
final class FormSubmission {

    private FormSubmission() {}

    /** What is sent in. Its id is that of the form with these contents: changed and sent again, it is another one. */
    static Submission of(ServiceForm form, boolean confirm) {
        Map<String, String> contents = new TreeMap<>(form.texts());
        contents.keySet()
                .removeAll(List.of(
                        "_csrf",
                        FormFields.SEEN_SIMILAR,
                        FormFields.TAKE_OVER,
                        FormFields.PRODUCT,
                        FormFields.PRODUCT_WORDS));
        byte[] sent = (contents + "\n" + new TreeMap<>(form.answers()) + new TreeMap<>(form.roles()))
                .getBytes(StandardCharsets.UTF_8);
        return new Submission(
                UUID.nameUUIDFromBytes(sent), draft(form), confirm, Origin.FORMULIER, form.text(FormFields.REASON));
    }

    private static ServiceDraft draft(ServiceForm form) {
        Map<String, String> explanations = new LinkedHashMap<>();
        form.texts().forEach((field, text) -> {
            if (field.startsWith(FormFields.EXPLANATION)) {
                explanations.put(field.substring(FormFields.EXPLANATION.length()), text);
            }
        });
        return new ServiceDraft(
                form.text(FormFields.NAME),
                form.text(FormFields.DESCRIPTION),
                form.text(FormFields.CITIZEN_PURPOSE),
                form.text(FormFields.SOCIETY_PURPOSE),
                form.text(FormFields.ORGANISATION),
                form.text(FormFields.LEGAL_BASIS),
                form.text(FormFields.LEGAL_BASIS_URL),
                form.text(FormFields.UPL_NAME),
                form.text(FormFields.UPL_URI),
                form.answers(),
                explanations,
                form.text(DraftFields.REVIEW_DATE),
                deviation(form),
                form.text(DraftFields.LEGAL_DOMAIN));
    }

    private static @Nullable Deviation deviation(ServiceForm form) {
        return form.text(FormFields.DEVIATES).equals(FormFields.YES)
                ? new Deviation(
                        form.roles().getOrDefault(DraftFields.DEVIATING_ROLES, List.of()),
                        form.roles().getOrDefault(DraftFields.DEVIATING_THIRD_ROLES, List.of()),
                        form.text(DraftFields.DEVIATION_REASON),
                        form.text(DraftTexts.DEVIATION))
                : null;
    }
}
