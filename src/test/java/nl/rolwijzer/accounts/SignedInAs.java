package nl.rolwijzer.accounts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.rolwijzer.platform.UserRole;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A demo account has signed in: everything in the test is done in its name. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedInAs.Factory.class)
public @interface SignedInAs {

    UserRole value();

    /** Makes the session that signing in would have made. */
    class Factory implements WithSecurityContextFactory<SignedInAs> {

        @Override
        public SecurityContext createSecurityContext(SignedInAs asked) {
            return new SecurityContextImpl(signedIn(asked.value()));
        }

        /** For a single request instead of a whole test. */
        public static RequestPostProcessor sender(UserRole role) {
            return SecurityMockMvcRequestPostProcessors.authentication(signedIn(role));
        }

        private static Authentication signedIn(UserRole role) {
            Person person = DemoAccounts.person(role);
            return UsernamePasswordAuthenticationToken.authenticated(person, null, person.authorities());
        }
    }
}
