package nl.rolwijzer.accounts;

import nl.rolwijzer.audit.FailedAttempt;
import nl.rolwijzer.audit.Subject;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** Somebody whom the identity provider knows, but who was given no role here. */
final class RoleMissing extends OAuth2AuthenticationException implements FailedAttempt {

    private static final long serialVersionUID = 1L;

    private final String accountId;

    RoleMissing(String accountId) {
        super(new OAuth2Error("geen_rol"));
        this.accountId = accountId;
    }

    @Override
    public Subject subject() {
        return Subject.account(accountId);
    }

    @Override
    public String reason() {
        return "geen_rol";
    }
}
