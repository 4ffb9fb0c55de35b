package nl.rolwijzer.accounts;

import java.util.Map;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.AuditEvent;
import nl.rolwijzer.audit.Subject;

/** What the trail keeps of a change to an account: the role and the state in the open, the names as erasable texts. */
final class AccountEvents {

    private static final String ORIGIN = "formulier";

    private AccountEvents() {}

    static AuditEvent added(Account account) {
        return event(Action.ACCOUNT_ADDED, account)
                .with(Map.of("rol", account.role().id()))
                .saying(Map.of("inlognaam", account.name(), "naam", account.displayName()));
    }

    static AuditEvent changed(Account account) {
        return event(Action.ACCOUNT_CHANGED, account)
                .with(Map.of("rol", account.role().id(), "actief", account.active()));
    }

    static AuditEvent passwordChanged(Account account) {
        return event(Action.PASSWORD_CHANGED, account).with(Map.of("eenmalig", account.oneTime()));
    }

    private static AuditEvent event(Action action, Account account) {
        return AuditEvent.done(action, Subject.account(account.id().toString()), ORIGIN);
    }
}
