package nl.rolwijzer.catalogue;

import java.util.function.Supplier;
import nl.rolwijzer.audit.Acting;
import nl.rolwijzer.audit.Actor;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Does something as if a person of this name were signed in. */
public final class SavedBy {

    private SavedBy() {}

    public static <T> T person(String name, Supplier<T> work) {
        Acting acting = () -> new Actor("account van " + name, name, "ambtenaar");
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(acting, null));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
