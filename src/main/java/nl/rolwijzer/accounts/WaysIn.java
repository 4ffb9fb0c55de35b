package nl.rolwijzer.accounts;

import java.util.List;
import java.util.stream.Stream;
import nl.rolwijzer.platform.StartRefused;
import nl.rolwijzer.platform.UserRole;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Sees to it, before the application can be reached, that somebody can sign in: through an identity provider, as a
 * beheerder that exists, or as the first one, whom the settings name. Otherwise nothing starts.
 */
@Component
class WaysIn implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(WaysIn.class);

    private final DemoAccounts demo;
    private final Accounts accounts;
    private final Passwords passwords;
    private final IdentityProviders providers;
    private final FirstAdmin first;

    /** The settings of the first beheerder; both empty when there are none. */
    record FirstAdmin(String name, String password) {}

    WaysIn(
            DemoAccounts demo,
            Accounts accounts,
            Passwords passwords,
            IdentityProviders providers,
            @Value("${rolwijzer.first-admin}") String name,
            @Value("${rolwijzer.first-admin-password}") String password) {
        this.demo = demo;
        this.accounts = accounts;
        this.passwords = passwords;
        this.providers = providers;
        this.first = new FirstAdmin(name, password);
    }

    @Override
    public void afterPropertiesSet() {
        if (accounts.all().stream()
                .anyMatch(account -> account.active() && account.role().administers())) {
            return;
        }
        if (!first.name().isBlank()) {
            make(new NewAccount(first.name(), first.name(), UserRole.BEHEERDER));
        } else if (demo.all().isEmpty() && providers.registrations().isEmpty()) {
            throw new StartRefused("Niemand kan inloggen: stel een identiteitsprovider in"
                    + " (spring.security.oauth2.client), of noem met rolwijzer.first-admin en"
                    + " rolwijzer.first-admin-password de eerste beheerder.");
        }
    }

    private void make(NewAccount account) {
        List<String> faults = Stream.concat(
                        account.fault().map(fault -> "rolwijzer.first-admin").stream(),
                        passwords
                                .fault(first.password(), account.name())
                                .map(fault -> "rolwijzer.first-admin-password")
                                .stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new StartRefused(
                    "De eerste beheerder kan niet gemaakt worden: verbeter " + String.join(" en ", faults)
                            + " (een naam van kleine letters en cijfers, en een wachtwoord van minstens "
                            + Passwords.SHORTEST + " tekens dat niet te raden is).");
        }
        accounts.addWith(account, first.password());
        LOG.info("De eerste beheerder heet {} en kiest bij het inloggen een eigen wachtwoord.", account.name());
    }
}
