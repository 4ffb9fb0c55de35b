package nl.rolwijzer.quality;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.rolwijzer.assessment.Parameter;
import nl.rolwijzer.platform.FormFaults;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Filling in what an organisation itself holds the quality parameters to, and what it measured; and what it said before. */
@Controller
class NormsController {

    private static final String EDIT = QualityController.PATH + "/bewerken";

    private final QualityCards cards;
    private final KeptNorms kept;
    private final NormsCheck check;

    NormsController(QualityCards cards, KeptNorms kept, NormsCheck check) {
        this.cards = cards;
        this.kept = kept;
        this.check = check;
    }

    @GetMapping(EDIT)
    String edit(@PathVariable UUID id, Model model) {
        return show(cards.get(id), kept.present(id).form(), FormFaults.NONE, model);
    }

    @PostMapping(EDIT)
    String save(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        QualityCards.Carded carded = cards.get(id);
        NormsForm form = NormsForm.sent(sent);
        List<Parameter> parameters = carded.parameters();
        FormFaults faults = check.check(form, parameters, locale);
        if (!faults.all().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(carded, form, faults, model);
        }
        Optional<NormsConflict> conflict = kept.save(id, form, parameters);
        if (conflict.isPresent()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("ander", kept.present(id));
            model.addAttribute("verschillen", conflict.get().differences());
            return show(carded, conflict.get().merged(), FormFaults.NONE, model);
        }
        flash.addFlashAttribute("melding", "kwaliteit.bewaard");
        return "redirect:/diensten/" + id + "/kwaliteit";
    }

    @GetMapping(QualityController.PATH + "/versies")
    String versions(@PathVariable UUID id, Model model) {
        QualityCards.Carded carded = cards.get(id);
        model.addAttribute("service", carded.service());
        model.addAttribute("parameters", carded.parameters());
        model.addAttribute("versies", kept.all(id));
        return "quality/versies";
    }

    private static String show(QualityCards.Carded carded, NormsForm form, FormFaults faults, Model model) {
        model.addAttribute("service", carded.service());
        model.addAttribute("parameters", carded.parameters());
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "quality/bewerken";
    }
}
