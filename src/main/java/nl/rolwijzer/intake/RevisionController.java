package nl.rolwijzer.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.SaveResult;
import nl.rolwijzer.catalogue.ServiceRecord;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Revising a service. */
@Controller
@RequestMapping("/diensten/{id}/bewerken")
class RevisionController {

    private final Catalogue catalogue;
    private final FormPages pages;
    private final FormReply reply;
    private final Conflicts conflicts;
    private final TextProposals proposals;
    private final ProductChoice products;

    RevisionController(
            Catalogue catalogue,
            FormPages pages,
            FormReply reply,
            Conflicts conflicts,
            TextProposals proposals,
            ProductChoice products) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.reply = reply;
        this.conflicts = conflicts;
        this.proposals = proposals;
        this.products = products;
    }

    /** Answers in the address, such as those of a what-if, take the place of those of the service. */
    @GetMapping
    String form(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> address, Model model, Locale locale) {
        ServiceRecord service = catalogue.get(id);
        ServiceForm form = conflicts.filled(service);
        Map<String, List<String>> answers = ServiceForm.sent(address).answers();
        return reply.show(
                model,
                answers.isEmpty() || answers.equals(form.answers())
                        ? pages.blank(form, service, locale)
                        : pages.proposed(form.answering(answers), service, locale));
    }

    @PostMapping
    String revise(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        ServiceRecord service = catalogue.get(id);
        ServiceForm form = proposals.takenOver(products.takenOver(conflicts.chosen(ServiceForm.sent(sent), service)));
        Intent intent = Intent.of(form.text("actie"));
        if (intent == Intent.BEKIJK) {
            return reply.show(model, pages.looked(form, service, locale));
        }
        SaveResult result = reply.keep(form, submission -> catalogue.revise(id, form.basedOn(), submission));
        return reply.to(result, form, service, new FormReply.Exchange(model, response, flash, locale));
    }
}
