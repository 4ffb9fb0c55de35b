package nl.rolwijzer.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.function.Function;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.SaveResult;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Answers a form: with the page of what was kept, or with the form itself and everything that was typed. */
@Component
class FormReply {

    private final Catalogue catalogue;
    private final FormPages pages;
    private final LookAlikes lookAlikes;
    private final MessageSource messages;

    FormReply(Catalogue catalogue, FormPages pages, LookAlikes lookAlikes, MessageSource messages) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.lookAlikes = lookAlikes;
        this.messages = messages;
    }

    /** What an answer is written to. */
    record Exchange(Model model, HttpServletResponse response, RedirectAttributes flash, Locale locale) {}

    String show(Model model, FormPage page) {
        model.addAttribute("pagina", page);
        return "intake/formulier";
    }

    ServiceForm copy(ServiceRecord original, Locale locale) {
        return FilledForm.of(original)
                .with(
                        FormFields.NAME,
                        rename("intake.kopie", locale, original.facts().name()));
    }

    ServiceForm moment(ServiceRecord sibling, Locale locale) {
        int number = catalogue.siblings(sibling).size() + 2;
        return FilledForm.of(sibling)
                .withoutAnswers()
                .with(FormFields.MOMENT_OF, sibling.id().toString())
                .with(
                        FormFields.NAME,
                        rename("intake.moment", locale, sibling.facts().name(), number));
    }

    private String rename(String code, Locale locale, Object... parts) {
        return messages.getMessage(code, parts, locale);
    }

    /** Whether to warn of a service that looks like this one before a new one is made: once for each form. */
    boolean warnsFirst(ServiceForm form) {
        return !form.has(FormFields.SEEN_SIMILAR)
                && lookAlikes.of(form, null).isWarning()
                && !catalogue.isKept(form.submission());
    }

    /** Keeps what was sent, unless a field came twice: which of the two was meant is for the editor to say. */
    SaveResult keep(ServiceForm form, Function<Submission, SaveResult> save) {
        boolean confirm = Intent.of(form.text("actie")) == Intent.VASTSTELLEN;
        Submission submission = form.submission(confirm);
        return form.repeated().isEmpty()
                ? save.apply(submission)
                : new SaveResult.Refused(catalogue.faults(submission));
    }

    String to(SaveResult result, ServiceForm form, @Nullable ServiceRecord service, Exchange exchange) {
        if (result instanceof SaveResult.Saved saved) {
            boolean confirmed = Intent.of(form.text("actie")) == Intent.VASTSTELLEN;
            exchange.flash().addFlashAttribute("melding", confirmed ? "melding.vastgesteld" : "melding.concept");
            return "redirect:/diensten/" + saved.serviceId();
        }
        if (result instanceof SaveResult.Overtaken overtaken) {
            exchange.response().setStatus(HttpStatus.CONFLICT.value());
            return show(exchange.model(), pages.overtaken(form, overtaken.current(), exchange.locale()));
        }
        exchange.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        SaveResult.Refused refused = (SaveResult.Refused) result;
        return show(exchange.model(), pages.refused(form, service, refused.faults(), exchange.locale()));
    }
}
