package nl.rolwijzer.accounts;

import nl.rolwijzer.audit.FailedAttempt;
import nl.rolwijzer.audit.Subject;
import org.springframework.security.authentication.BadCredentialsException;

/** A name and a password that do not go together. Which of the two is wrong is nobody's business but the trail's. */
final class SignInFailed extends BadCredentialsException implements FailedAttempt {

    private static final long serialVersionUID = 1L;

    private final String accountId;
    private final String cause;

    SignInFailed(String accountId, String cause) {
        super("The name or the password is wrong");
        this.accountId = accountId;
        this.cause = cause;
    }

    @Override
    public Subject subject() {
        return accountId.isEmpty() ? Subject.once("aanmelding") : Subject.account(accountId);
    }

    @Override
    public String reason() {
        return cause;
    }
}
