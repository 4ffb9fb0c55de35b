package nl.rolwijzer.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.view.RedirectView;

/** Lets a reader choose the language of the pages. */
@Controller
class LanguageController {

    private final LocaleResolver locales;

    LanguageController(LocaleResolver locales) {
        this.locales = locales;
    }

    /** Remembers the language and goes back to the page where it was chosen: an address on this site only. */
    @GetMapping("/taal/{taal:nl|en}")
    RedirectView choose(
            @PathVariable String taal,
            @RequestParam(defaultValue = "/") String terug,
            HttpServletRequest request,
            HttpServletResponse response) {
        locales.setLocale(request, response, Locale.forLanguageTag(taal));
        boolean here = terug.matches("/([^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*)?");
        RedirectView back = new RedirectView(here ? terug : "/", true);
        back.setExpandUriTemplateVariables(false);
        return back;
    }
}
