package nl.rolwijzer.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems in the words of one language. */
@Component
class ProblemWriter {

    private final MessageSource messages;
    private final JsonMapper json;

    ProblemWriter(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    void write(HttpServletResponse response, Locale locale, int status) throws IOException {
        write(response, problem(status, 0, List.of(), locale));
    }

    void write(HttpServletResponse response, Locale locale, CallRefused refused) throws IOException {
        List<Problem.Error> errors =
                refused.named().stream().map(fault -> error(fault, locale)).toList();
        write(response, problem(refused.status().value(), refused.found(), errors, locale));
    }

    private Problem.Error error(Fault fault, Locale locale) {
        @Nullable JsonPointer pointer = fault.pointer();
        return new Problem.Error(
                pointer == null ? null : pointer.toString(),
                fault.parameter(),
                fault.code().id(),
                messages.getMessage(fault.detail(), locale));
    }

    private Problem problem(int status, int found, List<Problem.Error> errors, Locale locale) {
        ProblemKind kind = ProblemKind.of(status);
        String title = messages.getMessage(kind.title(), null, locale);
        String detail = messages.getMessage(kind.detail(), new Object[] {found, errors.size()}, locale);
        return new Problem("about:blank", title, status, detail, errors);
    }

    private void write(HttpServletResponse response, Problem problem) throws IOException {
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
