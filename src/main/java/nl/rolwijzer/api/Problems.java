package nl.rolwijzer.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.rolwijzer.catalogue.ServiceNotFound;
import nl.rolwijzer.platform.DatabaseAway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers every exception under {@code /api/} with {@code application/problem+json}, but for who may not do it: that is
 * found out before most handlers, so the filter chain answers it. A resolver and no advice: an advice
 * for one room does not see requests for which there is no handler, such as 404 and 405.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ProblemWriter problems;
    private final LocaleResolver locales;

    Problems(ProblemWriter problems, LocaleResolver locales) {
        this.problems = problems;
        this.locales = locales;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        boolean brokenOff = exception instanceof IOException || response.isCommitted();
        boolean denied = exception instanceof AccessDeniedException;
        if (!ApiHeaders.belongTo(request) || brokenOff || denied) {
            return null;
        }
        try {
            write(response, locales.resolveLocale(request), exception);
        } catch (IOException gone) {
            LOG.debug("Nobody is left to hear of a problem", gone);
        }
        return new ModelAndView();
    }

    private void write(HttpServletResponse response, Locale locale, Exception exception) throws IOException {
        if (exception instanceof CallRefused refused) {
            problems.write(response, locale, refused);
        } else if (exception instanceof ErrorResponse known) {
            copy(known.getHeaders(), response);
            problems.write(response, locale, known.getStatusCode().value());
        } else if (exception instanceof ServiceNotFound || exception instanceof TypeMismatchException) {
            problems.write(response, locale, HttpStatus.NOT_FOUND.value());
        } else {
            boolean away = DatabaseAway.caused(exception);
            LOG.error("A call of the API failed", exception);
            HttpStatus status = away ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR;
            problems.write(response, locale, status.value());
        }
    }

    private static void copy(HttpHeaders headers, HttpServletResponse response) {
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }
}
