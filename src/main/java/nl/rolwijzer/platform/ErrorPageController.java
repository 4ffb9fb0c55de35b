package nl.rolwijzer.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for what went wrong: in plain words, with what to do next, and never an internal. */
@Controller
class ErrorPageController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPageController.class);

    private static final Set<HttpStatus> EXPLAINED = Set.of(
            HttpStatus.BAD_REQUEST,
            HttpStatus.FORBIDDEN,
            HttpStatus.NOT_FOUND,
            HttpStatus.METHOD_NOT_ALLOWED,
            HttpStatus.CONFLICT,
            HttpStatus.CONTENT_TOO_LARGE,
            HttpStatus.SERVICE_UNAVAILABLE);

    @RequestMapping("/error")
    String explain(HttpServletRequest request, HttpServletResponse response, Model model) {
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        HttpStatus status = DatabaseAway.caused(failure) ? HttpStatus.SERVICE_UNAVAILABLE : status(request);
        boolean ours = status.is5xxServerError();
        if (ours) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            log(reference, String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)), failure);
            model.addAttribute("kenmerk", reference);
        }
        HttpStatus usual = ours ? HttpStatus.INTERNAL_SERVER_ERROR : HttpStatus.BAD_REQUEST;
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "30");
            repeatable(request).ifPresent(form -> model.addAttribute("herhaal", form));
        }
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        boolean forged = Boolean.TRUE.equals(request.getAttribute(Refusals.FORGED));
        model.addAttribute("soort", forged ? "verlopen" : (EXPLAINED.contains(status) ? status : usual).value());
        return "fout";
    }

    /** The form that was sent, if it was one, and may be shown. */
    private static Optional<KeptForm> repeatable(HttpServletRequest request) {
        String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return Optional.of(KeptForm.of(request, address))
                .filter(form -> "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD)))
                .filter(form -> !form.fields().isEmpty() && !form.isSecret());
    }

    /** That the database is away needs one line each time; anything else its whole story. */
    private static void log(String reference, String address, @Nullable Throwable failure) {
        if (DatabaseAway.caused(failure)) {
            LOG.error("Failure {} at {}: the database is away ({})", reference, address, String.valueOf(failure));
        } else {
            LOG.error("Failure {} at {}", reference, address, failure);
        }
    }

    /** Somebody who opens this address by hand has not found a page. */
    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        && HttpStatus.resolve(code) != null
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }
}
