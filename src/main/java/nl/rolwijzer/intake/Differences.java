package nl.rolwijzer.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.catalogue.DraftFields;
import nl.rolwijzer.catalogue.DraftTexts;

/** Lays what was typed beside what somebody else saved, part by part, seen from the revision that both began with. */
final class Differences {

    private final Rulebook rulebook;
    private final FormWords words;
    private final Locale locale;

    Differences(Rulebook rulebook, FormWords words, Locale locale) {
        this.rulebook = rulebook;
        this.words = words;
        this.locale = locale;
    }

    List<Difference> between(ServiceForm base, ServiceForm theirs, ServiceForm yours) {
        List<Difference> found = new ArrayList<>();
        for (Merge.Part part : Merge.parts(rulebook.questionnaire())) {
            if (!part.isSame(theirs, yours)) {
                found.add(new Difference(
                        Merge.CHOICE + part.id(),
                        words.label(part.id(), rulebook.questionnaire(), locale),
                        word(theirs, part),
                        word(yours, part),
                        kind(part, base, theirs, yours)));
            }
        }
        return List.copyOf(found);
    }

    static Difference.Kind kind(Merge.Part part, ServiceForm base, ServiceForm theirs, ServiceForm yours) {
        if (part.isSame(base, yours)) {
            return Difference.Kind.TAKEN_OVER;
        }
        return part.isSame(base, theirs) ? Difference.Kind.MINE : Difference.Kind.BOTH;
    }

    private String word(ServiceForm form, Merge.Part part) {
        String field = part.id();
        if (field.equals(DraftFields.DEVIATING_ROLES)) {
            return form.text(FormFields.DEVIATES).equals(FormFields.YES) ? deviation(form) : "";
        }
        if (field.equals(DraftFields.LEGAL_DOMAIN)) {
            return words.legalDomain(form.text(field), locale);
        }
        return rulebook.questionnaire()
                .question(field.startsWith(FormFields.ANSWER) ? field.substring(FormFields.ANSWER.length()) : "")
                .map(question -> chosen(form, question))
                .orElseGet(() -> form.text(field));
    }

    private String chosen(ServiceForm form, Question question) {
        return rulebook.questionnaire().read(form.answers()).chosen(question).stream()
                .map(option -> option.summary().in(locale))
                .collect(Collectors.joining(", "));
    }

    private String deviation(ServiceForm form) {
        return Stream.of(
                        roles(form, DraftFields.DEVIATING_ROLES),
                        roles(form, DraftFields.DEVIATING_THIRD_ROLES),
                        form.text(DraftTexts.DEVIATION))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String roles(ServiceForm form, String field) {
        return form.roles().getOrDefault(field, List.of()).stream()
                .map(CitizenRole::find)
                .flatMap(Optional::stream)
                .map(role -> rulebook.profile(role).name().in(locale))
                .collect(Collectors.joining(", "));
    }
}
