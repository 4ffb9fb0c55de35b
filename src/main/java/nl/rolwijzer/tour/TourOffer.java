package nl.rolwijzer.tour;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Period;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.catalogue.Status;
import nl.rolwijzer.platform.SignedIn;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Knows whether to offer the tour: to whoever has saved no service yet, until they say that they do not want it, which a
 * cookie remembers. Templates call it by the name {@code rondleiding}.
 */
@Component("rondleiding")
class TourOffer {

    private static final String COOKIE = "rondleiding";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final HttpServletRequest request;
    private final Search search;

    /** @param request the present one, whichever that is */
    TourOffer(HttpServletRequest request, Search search) {
        this.request = request;
        this.search = search;
    }

    public boolean isOpen() {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null
                && SignedIn.current()
                        .filter(person -> hasSaved(person.accountId()))
                        .isEmpty();
    }

    private boolean hasSaved(String account) {
        Set<String> any = Arrays.stream(Status.values()).map(Status::id).collect(Collectors.toSet());
        return search.count(new SearchRequest(
                        "",
                        Map.of(Facet.REDACTEUR, Set.of(account), Facet.STATUS, any),
                        Period.ALWAYS,
                        true,
                        SearchRequest.Order.NAAM,
                        false))
                > 0;
    }

    /** What has a browser remember that nobody has to be offered the tour any more. */
    ResponseCookie closed() {
        return ResponseCookie.from(COOKIE, "nee")
                .path(request.getContextPath() + "/")
                .maxAge(REMEMBERED)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
    }
}
