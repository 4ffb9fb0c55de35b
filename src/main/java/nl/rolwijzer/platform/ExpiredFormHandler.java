package nl.rolwijzer.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * A form without a valid CSRF token is never carried out, but mostly it is an honest form that was open for too long: so
 * it is shown again with everything that was typed. Only {@value #SHOW_AGAIN} is reached this way, and it saves nothing.
 */
@Component
class ExpiredFormHandler implements AccessDeniedHandler {

    /** Shows the form of a service again. */
    static final String SHOW_AGAIN = "/diensten/opnieuw";

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        boolean serviceForm = request.getRequestURI().matches(".*/diensten/(nieuw|[0-9a-f-]{36}/bewerken)");
        if (serviceForm && request.getMethod().equals("POST")) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            request.getRequestDispatcher(SHOW_AGAIN).forward(request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
