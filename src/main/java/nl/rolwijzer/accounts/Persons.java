package nl.rolwijzer.accounts;

import java.util.UUID;
import nl.rolwijzer.platform.SignedIn;
import org.springframework.stereotype.Component;

/** Knows whether somebody who signed in before is still who they were. */
@Component
class Persons {

    private final DemoAccounts demo;
    private final AccountRows rows;

    Persons(DemoAccounts demo, AccountRows rows) {
        this.demo = demo;
        this.rows = rows;
    }

    /** Who came through an identity provider is judged there; their session ends by itself. */
    boolean isStillRight(SignedIn person) {
        if (!(person instanceof Person local) || demo.all().contains(local)) {
            return true;
        }
        return rows.find(UUID.fromString(local.accountId()))
                .filter(row -> row.account().active())
                .map(row -> row.epoch() == local.session().epoch())
                .orElse(false);
    }
}
