package nl.rolwijzer.process;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.SheetResult;
import nl.rolwijzer.catalogue.StepSheets;
import nl.rolwijzer.lean.Step;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Describing the steps of a service. Only the button to save saves; every other one changes the form on the screen. */
@Controller
@RequestMapping("/diensten/{id}/stappen/bewerken")
class StepsFormController {

    private final Catalogue catalogue;
    private final StepSheets sheets;
    private final StepSaving saving;
    private final FormWording words;

    StepsFormController(Catalogue catalogue, StepSheets sheets, StepSaving saving, FormWording words) {
        this.catalogue = catalogue;
        this.sheets = sheets;
        this.saving = saving;
        this.words = words;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        StepsForm form = sheets.present(id)
                .map(kept -> StepsForm.of(kept.number(), FilledSteps.of(kept.steps())))
                .orElseGet(() -> StepsForm.of(0, List.of(StepFields.blank())));
        return show(StepsFormPage.opened(catalogue.get(id), form), model);
    }

    @PostMapping
    String act(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        ServiceRecord service = catalogue.get(id);
        StepsForm form = StepsForm.sent(sent);
        FormAction action = FormAction.of(String.valueOf(sent.getFirst("actie")));
        if (!action.saves()) {
            return show(StepsFormPage.changed(service, saving.carryOut(action, form, id)), model);
        }
        StepCheck check = new StepCheck();
        List<Step> steps = check.check(form);
        if (!check.faults().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(StepsFormPage.refused(service, form, words.of(check.faults(), form)), model);
        }
        SheetResult result = saving.save(id, form, steps);
        if (result instanceof SheetResult.Overtaken overtaken) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(saving.overtaken(service, form, steps, StepSheets.read(overtaken.present())), model);
        }
        flash.addFlashAttribute("melding", "stappen.bewaard");
        return "redirect:/diensten/" + id + "/stappen";
    }

    private String show(StepsFormPage page, Model model) {
        model.addAttribute("pagina", page);
        return "process/bewerken";
    }
}
