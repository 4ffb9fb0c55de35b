package nl.rolwijzer.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Disputes;
import nl.rolwijzer.catalogue.DraftFault;
import nl.rolwijzer.catalogue.ServiceRecord;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recording a counter-view on the roles of a service, or an answer to one. */
@Controller
@RequestMapping("/diensten/{id}/tegenspraak")
class DisputeController {

    private final Catalogue catalogue;
    private final Disputes disputes;
    private final FormWords words;

    DisputeController(Catalogue catalogue, Disputes disputes, FormWords words) {
        this.catalogue = catalogue;
        this.disputes = disputes;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable UUID id, @RequestParam(defaultValue = "") String op, Model model, Locale locale) {
        return show(id, DisputeForm.blank(op), List.of(), model, locale);
    }

    @PostMapping
    String add(
            @PathVariable UUID id,
            DisputeForm sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        List<DraftFault> faults = disputes.add(id, sent.counterview());
        if (faults.isEmpty()) {
            flash.addFlashAttribute("melding", "melding.tegenspraak");
            return "redirect:/diensten/" + id;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(id, sent, faults, model, locale);
    }

    private String show(UUID id, DisputeForm form, List<DraftFault> faults, Model model, Locale locale) {
        ServiceRecord service = catalogue.get(id);
        model.addAttribute("service", service);
        model.addAttribute("form", form);
        model.addAttribute("roles", CitizenRole.values());
        model.addAttribute(
                "faults",
                words.faults(
                        faults,
                        ServiceForm.blank(),
                        service.assessment().rulebook().questionnaire(),
                        locale));
        model.addAttribute(
                "answered",
                disputes.of(id).stream()
                        .filter(each -> each.id().toString().equals(form.op()))
                        .toList());
        return "intake/tegenspraak";
    }
}
