package nl.rolwijzer.exchange;

import java.util.List;
import java.util.Map;
import nl.rolwijzer.audit.Acting;
import nl.rolwijzer.audit.Actor;
import nl.rolwijzer.catalogue.Editors;
import nl.rolwijzer.platform.UserRole;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Works in the name of whoever asked for it, who may have gone home: the trail says who that was. */
@Component
class OnBehalf {

    private final Editors editors;

    OnBehalf(Editors editors) {
        this.editors = editors;
    }

    void of(String account, Runnable work) {
        Map<String, String> names = editors.names(List.of(account));
        Acting person = () -> new Actor(account, names.getOrDefault(account, account), UserRole.BEHEERDER.id());
        SecurityContextHolder.setContext(
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of())));
        try {
            work.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
