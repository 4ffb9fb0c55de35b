package nl.rolwijzer.intake;

import java.util.List;
import java.util.Locale;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.DraftFields;
import nl.rolwijzer.catalogue.ReviewDates;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.ServiceRecord;
import org.springframework.stereotype.Component;

/** Brings together what two people made of one revision. Whoever saves second chooses, and loses nothing. */
@Component
class Conflicts {

    private final Catalogue catalogue;
    private final Rulebooks rulebooks;
    private final FormWords words;
    private final ReviewDates dates;

    Conflicts(Catalogue catalogue, Rulebooks rulebooks, FormWords words, ReviewDates dates) {
        this.catalogue = catalogue;
        this.rulebooks = rulebooks;
        this.words = words;
        this.dates = dates;
    }

    /**
     * What to show of a conflict.
     *
     * @param merged what was typed, with what only the other person changed; based on what that person saved
     */
    record Found(ServiceForm merged, List<Difference> differences) {}

    Found between(ServiceForm form, ServiceRecord current, Locale locale) {
        Rulebook rulebook = rulebooks.active();
        ServiceForm theirs = filled(current);
        ServiceForm base =
                catalogue.find(current.id(), form.basedOn()).map(this::filled).orElseGet(ServiceForm::blank);
        ServiceForm merged = form;
        for (Merge.Part part : Merge.parts(rulebook.questionnaire())) {
            if (Differences.kind(part, base, theirs, form) == Difference.Kind.TAKEN_OVER) {
                merged = Merge.take(merged, theirs, part);
            }
        }
        return new Found(
                merged.with(FormFields.BASED_ON, String.valueOf(current.revision())),
                new Differences(rulebook, words, locale).between(base, theirs, form));
    }

    /** The form after the versions that were chosen in it: those of the revision that it is based on. */
    ServiceForm chosen(ServiceForm form, ServiceRecord service) {
        return catalogue
                .find(service.id(), form.basedOn())
                .map(theirs ->
                        Merge.chosen(form, filled(theirs), rulebooks.active().questionnaire()))
                .orElse(form);
    }

    /** The form filled with a service, as it is when somebody begins to revise it. */
    ServiceForm filled(ServiceRecord service) {
        return FilledForm.of(service)
                .with(FormFields.BASED_ON, String.valueOf(service.revision()))
                .with(DraftFields.REVIEW_DATE, dates.written(service.facts()).orElse(""));
    }
}
