package nl.rolwijzer.accounts;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.rolwijzer.audit.Forgets;
import nl.rolwijzer.audit.Trail;
import nl.rolwijzer.platform.UserRole;
import org.springframework.stereotype.Component;

/** The accounts of Rolwijzer itself, and every change to them: each is one transaction with one entry in the trail. */
@Component
public class Accounts implements Forgets {

    private final AccountRows rows;
    private final Passwords passwords;
    private final Trail trail;
    private final RetriedTransaction transaction;
    private final Clock clock;

    Accounts(AccountRows rows, Passwords passwords, Trail trail, RetriedTransaction transaction, Clock clock) {
        this.rows = rows;
        this.passwords = passwords;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Those who can sign in first. */
    public List<Account> all() {
        return rows.all();
    }

    public Optional<Account> find(UUID id) {
        return rows.find(id).map(AccountRows.Row::account);
    }

    /** Makes an account with a password for one time. */
    public AccountResult add(NewAccount wanted) {
        return wanted.fault()
                .<AccountResult>map(AccountResult.Refused::new)
                .orElseGet(() -> addWith(wanted, Passwords.oneTime()));
    }

    /** Makes an account with this password, which its owner changes at the first sign-in. */
    AccountResult addWith(NewAccount wanted, String password) {
        String hash = passwords.hash(password);
        return transaction.execute(() -> {
            if (rows.named(wanted.name()).isPresent()) {
                return new AccountResult.Refused(AccountResult.Refusal.NAAM_BEZET);
            }
            Account account = wanted.account(clock.instant().truncatedTo(ChronoUnit.MICROS));
            rows.insert(new AccountRows.Row(account, hash, 0), account.createdAt());
            trail.record(AccountEvents.added(account));
            return new AccountResult.NewPassword(password);
        });
    }

    public AccountResult give(UUID id, UserRole role) {
        return change(id, account -> account.with(role));
    }

    /** Whether its owner can sign in from now on; disabling ends their sessions at once. */
    public AccountResult activate(UUID id, boolean active) {
        return change(id, account -> account.activated(active));
    }

    /** Makes a password for one time, for who has forgotten theirs. */
    public AccountResult renewPassword(UUID id) {
        String password = Passwords.oneTime();
        return setPassword(id, password, true) ? new AccountResult.NewPassword(password) : unknown();
    }

    /** Keeps the password that its owner chose. */
    boolean choosePassword(UUID id, String password) {
        return setPassword(id, password, false);
    }

    @Override
    public void forgetName(String account, String remark) {
        rows.rename(account, remark);
    }

    private AccountResult change(UUID id, Function<Account, Account> how) {
        return transaction.execute(() -> {
            List<UUID> administrators = rows.heldAdministrators();
            AccountRows.Row row = rows.find(id).orElse(null);
            if (row == null) {
                return unknown();
            }
            Account changed = how.apply(row.account());
            boolean administers = changed.active() && changed.role().administers();
            if (administrators.equals(List.of(id)) && !administers) {
                return new AccountResult.Refused(AccountResult.Refusal.LAATSTE_BEHEERDER);
            }
            rows.update(new AccountRows.Row(changed, row.password(), row.epoch()));
            trail.record(AccountEvents.changed(changed));
            return new AccountResult.Done();
        });
    }

    private boolean setPassword(UUID id, String password, boolean oneTime) {
        String hash = passwords.hash(password);
        return transaction.execute(() -> rows.find(id)
                .map(row -> {
                    Account changed = row.account().withOneTimePassword(oneTime);
                    rows.update(new AccountRows.Row(changed, hash, row.epoch()));
                    trail.record(AccountEvents.passwordChanged(changed));
                    return true;
                })
                .orElse(false));
    }

    private static AccountResult unknown() {
        return new AccountResult.Refused(AccountResult.Refusal.ONBEKEND);
    }
}
