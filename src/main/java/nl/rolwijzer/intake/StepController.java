package nl.rolwijzer.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Lifecycle;
import nl.rolwijzer.catalogue.SaveResult;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letting a service lapse, taking it into use again, and bringing an old revision back: each asks for a reason. */
@Controller
@RequestMapping("/diensten/{id}")
class StepController {

    private final Catalogue catalogue;
    private final Lifecycle lifecycle;
    private final StepReply reply;

    StepController(Catalogue catalogue, Lifecycle lifecycle, StepReply reply) {
        this.catalogue = catalogue;
        this.lifecycle = lifecycle;
        this.reply = reply;
    }

    @GetMapping("/{step:vervallen|weer-in-gebruik}")
    String ask(@PathVariable UUID id, @PathVariable String step, Model model) {
        return open(LifeStep.find(step).orElseThrow(), id, 0, model);
    }

    @GetMapping("/revisies/{number}/terugzetten")
    String askBack(@PathVariable UUID id, @PathVariable int number, Model model) {
        return open(LifeStep.RESTORE, id, number, model);
    }

    @PostMapping("/{step:vervallen|weer-in-gebruik}")
    String take(
            @PathVariable UUID id,
            @PathVariable String step,
            StepForm sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        LifeStep taken = LifeStep.find(step).orElseThrow();
        SaveResult result =
                taken == LifeStep.LAPSE ? lifecycle.lapse(id, sent.step()) : lifecycle.revive(id, sent.step());
        return reply.to(
                result,
                reply.page(taken, catalogue.get(id), 0, sent),
                new FormReply.Exchange(model, response, flash, locale));
    }

    @PostMapping("/revisies/{number}/terugzetten")
    String takeBack(
            @PathVariable UUID id,
            @PathVariable int number,
            StepForm sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash,
            Locale locale) {
        SaveResult result = lifecycle.restore(id, number, sent.step());
        return reply.to(
                result,
                reply.page(LifeStep.RESTORE, catalogue.get(id), number, sent),
                new FormReply.Exchange(model, response, flash, locale));
    }

    private String open(LifeStep step, UUID id, int number, Model model) {
        return reply.show(model, reply.page(step, catalogue.get(id), number, StepForm.blank()));
    }
}
