package nl.rolwijzer.platform;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The manual inside the application, a page for each chapter. */
@Controller
@RequestMapping("/hulp")
class HelpController {

    private final Manuals manuals;

    HelpController(Manuals manuals) {
        this.manuals = manuals;
    }

    @GetMapping
    String contents(Model model, Locale locale) {
        model.addAttribute("handleiding", manuals.in(locale));
        return "platform/hulp";
    }

    @GetMapping("/{hoofdstuk}")
    String chapter(@PathVariable String hoofdstuk, Model model, Locale locale) {
        Manual manual = manuals.in(locale);
        model.addAttribute("handleiding", manual);
        model.addAttribute(
                "hoofdstuk",
                manual.chapter(hoofdstuk).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "platform/hulp-hoofdstuk";
    }
}
