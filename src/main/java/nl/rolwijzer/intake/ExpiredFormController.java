package nl.rolwijzer.intake;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.platform.KeptForm;
import nl.rolwijzer.platform.KeptForms;
import nl.rolwijzer.platform.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows a form again that could not be carried out: nothing is saved, and nothing that was typed is lost. */
@Controller
@RequestMapping(KeptForms.SHOW_AGAIN)
class ExpiredFormController {

    private static final Pattern SERVICE = Pattern.compile("/diensten/(?:nieuw|(?<id>[0-9a-f-]{36})/bewerken)");

    private final Catalogue catalogue;
    private final FormPages pages;
    private final FormReply reply;
    private final KeptForms kept;

    ExpiredFormController(Catalogue catalogue, FormPages pages, FormReply reply, KeptForms kept) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.reply = reply;
        this.kept = kept;
    }

    /** The form that was sent without a valid token. */
    @PostMapping
    String again(HttpServletRequest request, Model model, Locale locale) {
        String address = String.valueOf(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
        return show(KeptForm.of(request, address), model, locale);
    }

    /** The form that was sent when the session had ended, for the same person who has signed in again. */
    @GetMapping
    String resumed(@AuthenticationPrincipal SignedIn editor, HttpServletRequest request, Model model, Locale locale) {
        return kept.find(editor, request).map(form -> show(form, model, locale)).orElse("redirect:/");
    }

    private String show(KeptForm form, Model model, Locale locale) {
        Matcher service = SERVICE.matcher(form.path());
        if (!service.matches()) {
            model.addAttribute("herhaal", form);
            return "intake/opnieuw";
        }
        Optional<ServiceRecord> revised =
                Optional.ofNullable(service.group("id")).flatMap(id -> catalogue.find(UUID.fromString(id)));
        return reply.show(model, pages.expired(ServiceForm.sent(form.fields()), revised.orElse(null), locale));
    }
}
