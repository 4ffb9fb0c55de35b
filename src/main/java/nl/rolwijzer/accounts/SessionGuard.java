package nl.rolwijzer.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.rolwijzer.platform.BearerCall;
import nl.rolwijzer.platform.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions: after a while without a request, after a day's work, and as soon as the account was disabled or changed.
 * Whoever has a password for one time gets no further than choosing another one.
 */
class SessionGuard extends OncePerRequestFilter {

    private static final String SINCE = SessionGuard.class.getName() + ".since";
    private static final String LAST = SessionGuard.class.getName() + ".last";

    /** What reads no session, and so is not guarded. */
    private static final String FREE = "/(assets|webjars|taal|api/v1/(beoordelingen|voorstellen))(/.*)?";

    private final Limits limits;
    private final Persons persons;
    private final Clock clock;

    /** How long a session lasts without a request, and how long at most. */
    record Limits(Duration idle, Duration absolute) {}

    SessionGuard(Limits limits, Persons persons, Clock clock) {
        this.limits = limits;
        this.persons = persons;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return BearerCall.is(request) || path(request).matches(FREE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SignedIn person = SignedIn.current().orElse(null);
        HttpSession session = request.getSession(false);
        if (person != null && session != null && isOver(session, person)) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        } else if (person instanceof Person local
                && local.session().oneTime()
                && !path(request).matches("/account|/logout")) {
            response.sendRedirect(request.getContextPath() + "/account");
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(HttpSession session, SignedIn person) {
        Instant now = clock.instant();
        boolean late = at(session, SINCE, now).plus(limits.absolute()).isBefore(now)
                || at(session, LAST, now).plus(limits.idle()).isBefore(now);
        session.setAttribute(LAST, now);
        return late || !persons.isStillRight(person);
    }

    /** The moment that the session remembers; from now on this one, when it remembers none. */
    private static Instant at(HttpSession session, String name, Instant now) {
        if (session.getAttribute(name) instanceof Instant known) {
            return known;
        }
        session.setAttribute(name, now);
        return now;
    }

    /** A session starts when somebody signs in. */
    static void start(HttpSession session, Instant now) {
        session.setAttribute(SINCE, now);
        session.setAttribute(LAST, now);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
