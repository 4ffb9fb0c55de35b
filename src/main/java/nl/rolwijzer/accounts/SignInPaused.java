package nl.rolwijzer.accounts;

import org.springframework.security.authentication.LockedException;

/** Too many attempts failed before this one, which was not looked at. The trail has the last one that was. */
final class SignInPaused extends LockedException {

    private static final long serialVersionUID = 1L;

    SignInPaused() {
        super("Too many attempts failed");
    }
}
