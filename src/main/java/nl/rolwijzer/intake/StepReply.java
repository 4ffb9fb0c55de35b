package nl.rolwijzer.intake;

import java.util.List;
import nl.rolwijzer.catalogue.DraftFault;
import nl.rolwijzer.catalogue.SaveResult;
import nl.rolwijzer.catalogue.ServiceRecord;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Answers a step: with the page of the service, or with the step itself and everything that was typed. */
@Component
class StepReply {

    private final FormWords words;

    StepReply(FormWords words) {
        this.words = words;
    }

    StepPage page(LifeStep step, ServiceRecord service, int number, StepForm form) {
        return new StepPage(
                step, service, number, String.valueOf(form.formulier()), form.reason(), FieldFaults.NONE, false);
    }

    String show(Model model, StepPage page) {
        model.addAttribute("pagina", page);
        return "intake/stap";
    }

    /** Overtaken, the page is based on the newer revision: whoever has seen what changed can send it again. */
    String to(SaveResult result, StepPage page, FormReply.Exchange exchange) {
        if (result instanceof SaveResult.Saved saved) {
            exchange.flash().addFlashAttribute("melding", page.step().done());
            return "redirect:/diensten/" + saved.serviceId();
        }
        boolean overtaken = result instanceof SaveResult.Overtaken;
        List<DraftFault> faults = result instanceof SaveResult.Refused refused ? refused.faults() : List.of();
        exchange.response().setStatus((overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
        FieldFaults worded = words.faults(
                faults,
                ServiceForm.blank(),
                page.service().assessment().rulebook().questionnaire(),
                exchange.locale());
        return show(
                exchange.model(),
                new StepPage(
                        page.step(), page.service(), page.number(), page.form(), page.reason(), worded, overtaken));
    }
}
