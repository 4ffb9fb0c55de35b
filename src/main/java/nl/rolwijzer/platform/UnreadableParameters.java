package nl.rolwijzer.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Parameters that cannot be read, because their encoding is broken or they are too many, are a fault of the request and
 * not of ours. The server finds that out only when somebody asks for them, and would tell the whole story in the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableParameters extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (InvalidParameterException unreadable) {
            response.sendError(unreadable.getErrorCode());
        } catch (ServletException failed) {
            if (failed.getCause() instanceof InvalidParameterException unreadable && !response.isCommitted()) {
                response.sendError(unreadable.getErrorCode());
            } else {
                throw failed;
            }
        }
    }
}
