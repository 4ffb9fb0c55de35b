package nl.rolwijzer.browsing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.rolwijzer.catalogue.RulebookNotFound;
import nl.rolwijzer.catalogue.ServiceNotFound;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** An address of something that does not exist gives the page for that, also where it cannot even be an id. */
@ControllerAdvice
class MissingPages {

    @ExceptionHandler({ServiceNotFound.class, RoleNotFound.class, RulebookNotFound.class})
    void missing(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    @ExceptionHandler
    void malformed(MethodArgumentTypeMismatchException fault, HttpServletResponse response) throws IOException {
        boolean inPath = fault.getParameter().hasParameterAnnotation(PathVariable.class);
        response.sendError((inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST).value());
    }
}
