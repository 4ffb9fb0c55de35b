package nl.rolwijzer.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The headers of every answer under {@code /api/}, a refusal included: first in line, so that Spring Security finds its
 * caching headers already decided.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiHeaders extends OncePerRequestFilter {

    /** Of the interface, not of the program: grows with what is promised (NL API Design Rules, API-57). */
    static final String VERSION = "1.1.0";

    private final LocaleResolver locales;

    ApiHeaders(LocaleResolver locales) {
        this.locales = locales;
    }

    /** Whether this request is for the API, also when it has come to the error page. */
    static boolean belongTo(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String address = failed == null ? request.getRequestURI() : failed.toString();
        String path = address.substring(request.getContextPath().length());
        return path.startsWith("/api/") || path.equals(OpenApiController.PATH);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !belongTo(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("API-Version", VERSION);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!response.containsHeader(HttpHeaders.CONTENT_LANGUAGE)) {
            response.setHeader(
                    HttpHeaders.CONTENT_LANGUAGE, locales.resolveLocale(request).getLanguage());
        }
        chain.doFilter(request, response);
    }
}
