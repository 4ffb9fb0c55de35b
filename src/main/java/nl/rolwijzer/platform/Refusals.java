package nl.rolwijzer.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * Answers what is not carried out. Who has not signed in may do so; a program gets a bare refusal. A form without a valid
 * CSRF token is mostly an honest form that was open for too long, so a form of a service is shown again with everything
 * that was typed. Only {@value #SHOW_AGAIN} is reached this way, and it saves nothing.
 */
@Component
class Refusals implements AccessDeniedHandler, AuthenticationEntryPoint {

    /** Shows the form of a service again. */
    static final String SHOW_AGAIN = "/diensten/opnieuw";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        if (isProgram(request)) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect(request.getContextPath() + "/login");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (isServiceForm(request)) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            request.getRequestDispatcher(SHOW_AGAIN).forward(request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private static boolean isServiceForm(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && request.getRequestURI().matches(".*/diensten/(nieuw|[0-9a-f-]{36}/bewerken)");
    }

    /** Whether it is no page that was asked for, but an answer for a program or a part of a page for a script. */
    static boolean isProgram(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                || request.getHeader("HX-Request") != null;
    }
}
