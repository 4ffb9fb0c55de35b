package nl.rolwijzer.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Questionnaire;
import nl.rolwijzer.catalogue.DraftFields;
import nl.rolwijzer.catalogue.DraftTexts;

/** Takes parts of one form over into another. */
final class Merge {

    /** What stands before the name of a part in the field by which somebody chooses a version of it. */
    static final String CHOICE = "kies.";

    /** The choice for what the other person saved. */
    static final String THEIRS = "ander";

    private Merge() {}

    /**
     * Fields that make sense together only: a question, a text, or everything about other roles.
     *
     * @param id the name of the first of the fields
     */
    record Part(String id, List<String> fields) {

        static Part of(String... fields) {
            return new Part(fields[0], List.of(fields));
        }

        boolean isSame(ServiceForm one, ServiceForm other) {
            return fields.stream().allMatch(field -> values(one, field).equals(values(other, field)));
        }
    }

    static List<Part> parts(Questionnaire questionnaire) {
        List<Part> parts = new ArrayList<>();
        FormFields.OF_A_SERVICE.keySet().forEach(field -> parts.add(Part.of(field)));
        parts.add(Part.of(DraftFields.LEGAL_DOMAIN));
        for (Question question : questionnaire.questions()) {
            parts.add(Part.of(FormFields.ANSWER + question.id()));
            parts.add(Part.of(FormFields.EXPLANATION + question.id()));
        }
        parts.add(Part.of(
                DraftFields.DEVIATING_ROLES,
                DraftFields.DEVIATING_THIRD_ROLES,
                FormFields.DEVIATES,
                DraftFields.DEVIATION_REASON,
                DraftTexts.DEVIATION));
        parts.add(Part.of(DraftFields.REVIEW_DATE));
        return List.copyOf(parts);
    }

    /** The form with this part of the other one. */
    static ServiceForm take(ServiceForm form, ServiceForm other, Part part) {
        Map<String, String> texts = new LinkedHashMap<>(form.texts());
        Map<String, List<String>> answers = new LinkedHashMap<>(form.answers());
        Map<String, List<String>> roles = new LinkedHashMap<>(form.roles());
        for (String field : part.fields()) {
            if (field.startsWith(FormFields.ANSWER)) {
                String question = field.substring(FormFields.ANSWER.length());
                replace(answers, question, other.answers().getOrDefault(question, List.of()));
            } else if (FormFields.ROLES.contains(field)) {
                replace(roles, field, other.roles().getOrDefault(field, List.of()));
            } else {
                texts.put(field, other.text(field));
            }
        }
        return new ServiceForm(texts, answers, roles, form.repeated());
    }

    /** The form after the choices that came with it, each of which is for the other version. */
    static ServiceForm chosen(ServiceForm form, ServiceForm theirs, Questionnaire questionnaire) {
        ServiceForm merged = form;
        for (Part part : parts(questionnaire)) {
            if (form.text(CHOICE + part.id()).equals(THEIRS)) {
                merged = take(merged, theirs, part);
            }
        }
        return merged;
    }

    private static void replace(Map<String, List<String>> lists, String name, List<String> values) {
        if (values.isEmpty()) {
            lists.remove(name);
        } else {
            lists.put(name, values);
        }
    }

    private static List<String> values(ServiceForm form, String field) {
        if (field.startsWith(FormFields.ANSWER)) {
            return sorted(form.answers().get(field.substring(FormFields.ANSWER.length())));
        }
        if (FormFields.ROLES.contains(field)) {
            return sorted(form.roles().get(field));
        }
        String text = form.text(field).replace("\r\n", "\n").strip();
        return field.equals(FormFields.DEVIATES) && !text.equals(FormFields.YES) ? List.of("") : List.of(text);
    }

    private static List<String> sorted(@org.jspecify.annotations.Nullable List<String> values) {
        return values == null ? List.of() : values.stream().sorted().toList();
    }
}
