package nl.rolwijzer.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.SaveResult;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Describing a new service: the form, its live result, and keeping it. */
@Controller
@RequestMapping("/diensten/nieuw")
class IntakeController {

    private final Catalogue catalogue;
    private final FormPages pages;
    private final FormReply reply;
    private final TextProposals proposals;
    private final ProductChoice products;

    IntakeController(
            Catalogue catalogue, FormPages pages, FormReply reply, TextProposals proposals, ProductChoice products) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.reply = reply;
        this.proposals = proposals;
        this.products = products;
    }

    @GetMapping
    String form(Model model, Locale locale) {
        return reply.show(model, pages.blank(ServiceForm.blank(), null, locale));
    }

    /** The form filled with a service: as a copy, or as another moment of contact of it. */
    @GetMapping(params = "kopie")
    String copy(@RequestParam UUID kopie, Model model, Locale locale) {
        ServiceForm form = reply.copy(catalogue.get(kopie), locale);
        return reply.show(model, pages.blank(form, null, locale));
    }

    @GetMapping(params = {"moment", "!kopie"})
    String moment(@RequestParam UUID moment, Model model, Locale locale) {
        ServiceForm form = reply.moment(catalogue.get(moment), locale);
        return reply.show(model, pages.blank(form, null, locale));
    }

    /** What the page shows beside and below the questions while they are being answered. */
    @PostMapping("/resultaat")
    String result(@RequestParam MultiValueMap<String, String> sent, Model model, Locale locale) {
        ServiceForm form = ServiceForm.sent(sent);
        ServiceRecord service =
                form.id(FormFields.SERVICE).flatMap(catalogue::find).orElse(null);
        reply.show(model, pages.looked(form, service, locale));
        return "intake/live";
    }

    @PostMapping
    String register(
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        ServiceForm form = proposals.takenOver(products.takenOver(ServiceForm.sent(sent)));
        Intent intent = Intent.of(form.text("actie"));
        if (intent == Intent.BEKIJK || reply.warnsFirst(form)) {
            return reply.show(model, pages.looked(form, null, locale));
        }
        SaveResult result = reply.keep(form, submission -> save(form, submission));
        return reply.to(result, form, null, new FormReply.Exchange(model, response, flash, locale));
    }

    /** A moment of a service that does not exist is kept as a service of its own: what was typed is not lost. */
    private SaveResult save(ServiceForm form, Submission submission) {
        return form.id(FormFields.MOMENT_OF)
                .filter(sibling -> catalogue.find(sibling).isPresent())
                .map(sibling -> catalogue.registerMoment(sibling, submission))
                .orElseGet(() -> catalogue.register(submission));
    }
}
