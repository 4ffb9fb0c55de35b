package nl.rolwijzer.platform;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers 503 when the database is away. Spring would take some of these failures (end of file, connection reset) for a
 * browser that hung up, and answer with an empty page and status 200.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class DatabaseAwayResolver implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAwayResolver.class);

    private final ObjectProvider<HikariDataSource> pools;

    DatabaseAwayResolver(ObjectProvider<HikariDataSource> pools) {
        this.pools = pools;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!DatabaseAway.caused(failure) || response.isCommitted()) {
            return null;
        }
        pools.forEach(DatabaseAwayResolver::reconnect);
        try {
            request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, failure);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        } catch (IOException gone) {
            LOG.debug("Nobody is left to hear that the database is away", gone);
        }
        return new ModelAndView();
    }

    /** H2 closes itself when its disk is full. Its old connections then look alive, and never serve again. */
    private static void reconnect(HikariDataSource pool) {
        pool.getHikariPoolMXBean().softEvictConnections();
    }
}
