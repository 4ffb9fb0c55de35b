package nl.rolwijzer.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.rolwijzer.assessment.Report;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.DraftFault;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.ServiceRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a form, whatever state the form is in. */
@Component
class FormPages {

    private final Rulebooks rulebooks;
    private final Catalogue catalogue;
    private final Search search;
    private final FormWords words;
    private final Conflicts conflicts;
    private final TextProposals proposals;
    private final LookAlikes lookAlikes;
    private final ProductChoice products;
    private final FormLanguage language;

    FormPages(
            Rulebooks rulebooks,
            Catalogue catalogue,
            Search search,
            FormWords words,
            Conflicts conflicts,
            TextProposals proposals,
            LookAlikes lookAlikes,
            ProductChoice products,
            FormLanguage language) {
        this.rulebooks = rulebooks;
        this.catalogue = catalogue;
        this.search = search;
        this.words = words;
        this.conflicts = conflicts;
        this.proposals = proposals;
        this.lookAlikes = lookAlikes;
        this.products = products;
        this.language = language;
    }

    /** The form before anything was sent. */
    FormPage blank(ServiceForm form, @Nullable ServiceRecord service, Locale locale) {
        return page(form, service, List.of(), List.of(), FormPage.State.OPENED, locale);
    }

    /** The form filled with answers that somebody tried out: nothing of them is saved yet. */
    FormPage proposed(ServiceForm form, ServiceRecord service, Locale locale) {
        return page(form, service, List.of(), List.of(), FormPage.State.PROPOSED, locale);
    }

    /** The form with its result. What is still missing is no fault yet; what is wrong is. */
    FormPage looked(ServiceForm form, @Nullable ServiceRecord service, Locale locale) {
        List<DraftFault> faults = new ArrayList<>(catalogue.faults(form.submission()));
        faults.removeIf(fault -> fault.code().startsWith("fout.leeg."));
        return page(form, service, faults, List.of(), FormPage.State.SENT, locale);
    }

    /** The form that was not saved, with why. */
    FormPage refused(ServiceForm form, @Nullable ServiceRecord service, List<DraftFault> faults, Locale locale) {
        return page(form, service, faults, List.of(), FormPage.State.SENT, locale);
    }

    /** The form on top of a newer revision, to choose from two versions of what differs. */
    FormPage overtaken(ServiceForm form, ServiceRecord current, Locale locale) {
        Conflicts.Found found = conflicts.between(form, current, locale);
        return page(found.merged(), current, List.of(), found.differences(), FormPage.State.SENT, locale);
    }

    /** The form that came without a valid token. */
    FormPage expired(ServiceForm form, @Nullable ServiceRecord service, Locale locale) {
        return page(form, service, List.of(), List.of(), FormPage.State.EXPIRED, locale);
    }

    private FormPage page(
            ServiceForm form,
            @Nullable ServiceRecord service,
            List<DraftFault> faults,
            List<Difference> differences,
            FormPage.State state,
            Locale locale) {
        Rulebook rulebook = rulebooks.active();
        return new FormPage(
                form,
                service,
                rulebook,
                words.faults(faults, form, rulebook.questionnaire(), locale),
                report(form, rulebook),
                proposals.open(form, rulebook.questionnaire()),
                search.organisations(),
                lookAlikes.of(form, service),
                products.part(form),
                language.of(form, service, rulebook),
                differences,
                state);
    }

    private static @Nullable Report report(ServiceForm form, Rulebook rulebook) {
        return form.answers().isEmpty()
                ? null
                : rulebook.assess(rulebook.questionnaire().read(form.answers())).report();
    }
}
