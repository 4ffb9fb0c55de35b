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
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows a form again that came without a valid token: nothing is saved, and nothing that was typed is lost. */
@Controller
class ExpiredFormController {

    private static final Pattern SERVICE = Pattern.compile("/diensten/([0-9a-f-]{36})/bewerken");

    private final Catalogue catalogue;
    private final FormPages pages;
    private final FormReply reply;

    ExpiredFormController(Catalogue catalogue, FormPages pages, FormReply reply) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.reply = reply;
    }

    @PostMapping("/diensten/opnieuw")
    String again(
            @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request, Model model, Locale locale) {
        return reply.show(
                model, pages.expired(ServiceForm.sent(sent), service(request).orElse(null), locale));
    }

    private Optional<ServiceRecord> service(HttpServletRequest request) {
        Matcher address = SERVICE.matcher(String.valueOf(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI)));
        return address.find() ? catalogue.find(UUID.fromString(address.group(1))) : Optional.empty();
    }
}
