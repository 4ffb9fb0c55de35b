package nl.rolwijzer.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
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
                ? accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                : chosen(WebUtils.getCookie(request, COOKIE));
    }

    private static Locale chosen(@Nullable Cookie cookie) {
        return cookie != null && cookie.getValue().equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : DUTCH;
    }

    /**
     * The most wanted language of the header that is spoken here. The header is read here and not by the server, which
     * takes the language of its own machine for {@code *} and for what it cannot read.
     */
    private static Locale accepted(@Nullable String header) {
        return wanted(header).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                .flatMap(wanted ->
                        SPOKEN.stream().filter(spoken -> spoken.getLanguage().equals(wanted)))
                .findFirst()
                .orElse(DUTCH);
    }

    private static List<Locale.LanguageRange> wanted(@Nullable String header) {
        try {
            return header == null ? List.of() : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
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
