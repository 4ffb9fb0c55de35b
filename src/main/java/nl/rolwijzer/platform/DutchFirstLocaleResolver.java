package nl.rolwijzer.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Dutch, unless English was asked for: on a page by choosing it there (kept in a cookie), in the API by the header
 * Accept-Language.
 */
class DutchFirstLocaleResolver implements LocaleResolver {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final List<Locale> SPOKEN = List.of(DUTCH, Locale.ENGLISH);
    private static final String COOKIE = "taal";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                ? accepted(request)
                : chosen(WebUtils.getCookie(request, COOKIE));
    }

    private static Locale chosen(@Nullable Cookie cookie) {
        return cookie != null && cookie.getValue().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : DUTCH;
    }

    /** The first language of the header that is spoken here. */
    private static Locale accepted(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return DUTCH;
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(wanted ->
                        SPOKEN.stream().filter(spoken -> spoken.getLanguage().equals(wanted.getLanguage())))
                .findFirst()
                .orElse(DUTCH);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(COOKIE, locale.getLanguage())
                            .path(request.getContextPath() + "/")
                            .maxAge(REMEMBERED)
                            .httpOnly(true)
                            .secure(request.isSecure())
                            .sameSite("Lax")
                            .build()
                            .toString());
        }
    }
}
