package nl.rolwijzer.exchange;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Says to caches that what these addresses answer with depends on what the reader accepts. */
@Component
class NegotiatedAddresses extends OncePerRequestFilter {

    private static final List<PathPattern> NEGOTIATED = Stream.of(
                    "/diensten",
                    "/diensten/{id}",
                    "/rollen",
                    "/rollen/{rol}",
                    "/api/v1/diensten",
                    "/api/v1/diensten/{id}",
                    "/api/v1/rollen",
                    "/api/v1/rollen/{rol}")
            .map(PathPatternParser.defaultInstance::parse)
            .toList();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        PathContainer path = PathContainer.parsePath(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (NEGOTIATED.stream().anyMatch(pattern -> pattern.matches(path))) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
        chain.doFilter(request, response);
    }
}
