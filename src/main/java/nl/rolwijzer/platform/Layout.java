package nl.rolwijzer.platform;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** What the layout of every page needs to know of the request. */
@ControllerAdvice
class Layout {

    private final Sights sights;

    Layout(Sights sights) {
        this.sights = sights;
    }

    /** Who has signed in. */
    @ModelAttribute("wie")
    @Nullable
    SignedIn who() {
        return SignedIn.current().orElse(null);
    }

    /** How much of the catalogue this reader may see. */
    @ModelAttribute("zicht")
    Sight sight() {
        return sights.current();
    }

    /** The path and query of this page, to come back to after choosing a language. */
    @ModelAttribute("hier")
    String here(HttpServletRequest request) {
        if (path(request).equals("/error")) {
            return "/";
        }
        if (!request.getMethod().equals("GET")) {
            return path(request);
        }
        return UriComponentsBuilder.fromPath(path(request))
                .query(request.getQueryString())
                .build()
                .toUriString();
    }

    /** The path of this page within the application, to mark where the reader is. */
    @ModelAttribute("pad")
    String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
