package nl.rolwijzer.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.rolwijzer.catalogue.Submission;

/**
 * The form as it was filled in, valid or not: everything that was typed is in it, so that it can be shown again.
 *
 * @param texts field name to text
 * @param answers question id to option ids
 * @param roles field name to the ids of the roles that were chosen there
 * @param repeated fields that came more than once though they hold one text
 */
record ServiceForm(
        Map<String, String> texts,
        Map<String, List<String>> answers,
        Map<String, List<String>> roles,
        List<String> repeated) {

    ServiceForm {
        texts = Map.copyOf(texts);
        answers = Map.copyOf(answers);
        roles = Map.copyOf(roles);
        repeated = List.copyOf(repeated);
    }

    /** An empty form. */
    static ServiceForm blank() {
        return new ServiceForm(
                Map.of(FormFields.SUBMISSION, UUID.randomUUID().toString()), Map.of(), Map.of(), List.of());
    }

    /** The form as the browser sent it. A text that came twice is kept whole, both parts of it. */
    static ServiceForm sent(Map<String, ? extends List<String>> parameters) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<String>> answers = new LinkedHashMap<>();
        Map<String, List<String>> roles = new LinkedHashMap<>();
        List<String> repeated = new ArrayList<>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(FormFields.ANSWER)) {
                answers.put(name.substring(FormFields.ANSWER.length()), List.copyOf(values));
            } else if (FormFields.ROLES.contains(name)) {
                roles.put(name, List.copyOf(values));
            } else {
                texts.put(name, String.join(" ", values));
                if (values.size() > 1 && FormFields.isText(name)) {
                    repeated.add(name);
                }
            }
        });
        return new ServiceForm(texts, answers, roles, repeated);
    }

    ServiceForm with(String field, String text) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.put(field, text);
        return new ServiceForm(changed, answers, roles, repeated);
    }

    ServiceForm answering(Map<String, List<String>> others) {
        return new ServiceForm(texts, others, roles, repeated);
    }

    /** The texts without the answers, for another moment of contact of the same service. */
    ServiceForm withoutAnswers() {
        Map<String, String> kept = new LinkedHashMap<>(texts);
        kept.keySet().removeIf(field -> field.startsWith(FormFields.EXPLANATION));
        return new ServiceForm(kept, Map.of(), Map.of(), List.of()).with(FormFields.DEVIATES, "");
    }

    /** What was typed there; also called from the template. */
    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    /** Whether this role was chosen in this field; also called from the template. */
    public boolean names(String field, String role) {
        return roles.getOrDefault(field, List.of()).contains(role);
    }

    public boolean chose(String question, String option) {
        return answers.getOrDefault(question, List.of()).contains(option);
    }

    boolean has(String field) {
        return !text(field).isEmpty();
    }

    Optional<UUID> id(String field) {
        try {
            return Optional.of(UUID.fromString(text(field)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The revision it is based on; 0, which no revision has, when that is not a number. */
    int basedOn() {
        String number = text(FormFields.BASED_ON);
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    }

    /** What is sent in. */
    Submission submission(boolean confirm) {
        return FormSubmission.of(this, confirm);
    }

    /** The same as a concept, to look at and not to keep. */
    Submission submission() {
        return submission(false);
    }
}
