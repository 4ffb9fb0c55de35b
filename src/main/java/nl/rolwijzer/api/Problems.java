package nl.rolwijzer.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers every exception under {@code /api/} with {@code application/problem+json}. A resolver and no advice: an advice
 * for one room does not see requests for which there is no handler, such as 404 and 405.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final MessageSource messages;
    private final LocaleResolver locales;
    private final JsonMapper json;

    Problems(MessageSource messages, LocaleResolver locales, JsonMapper json) {
        this.messages = messages;
        this.locales = locales;
        this.json = json;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        boolean brokenOff = exception instanceof IOException || response.isCommitted();
        if (!ApiHeaders.belongTo(request) || brokenOff) {
            return null;
        }
        Locale locale = locales.resolveLocale(request);
        if (exception instanceof BodyRefused refused) {
            write(response, refusal(refused, locale));
        } else if (exception instanceof ErrorResponse known) {
            copy(known.getHeaders(), response);
            write(response, problem(known.getStatusCode().value(), 0, List.of(), locale));
        } else {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), exception);
            write(response, problem(HttpStatus.INTERNAL_SERVER_ERROR.value(), 0, List.of(), locale));
        }
        return new ModelAndView();
    }

    private Problem refusal(BodyRefused refused, Locale locale) {
        List<Problem.Error> errors = refused.named().stream()
                .map(fault -> new Problem.Error(
                        fault.pointer().toString(), fault.code().id(), messages.getMessage(fault.detail(), locale)))
                .toList();
        return problem(refused.status().value(), refused.found(), errors, locale);
    }

    private Problem problem(int status, int found, List<Problem.Error> errors, Locale locale) {
        ProblemKind kind = ProblemKind.of(status);
        String title = messages.getMessage(kind.title(), null, locale);
        String detail = messages.getMessage(kind.detail(), new Object[] {found, errors.size()}, locale);
        return new Problem("about:blank", title, status, detail, errors);
    }

    private static void copy(HttpHeaders headers, HttpServletResponse response) {
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }

    private void write(HttpServletResponse response, Problem problem) {
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        try {
            response.getOutputStream().write(json.writeValueAsBytes(problem));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
