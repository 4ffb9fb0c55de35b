package nl.rolwijzer.accounts;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rolwijzer.platform.UserRole;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Three accounts to look around with: only while Rolwijzer listens on this computer alone, and never with profile
 * {@code prod}. They are in no database, so that none can be left behind in one.
 */
@Component
class DemoAccounts {

    /** Shown on the login page, so no secret. */
    static final String PASSWORD = "rolwijzer-demo";

    private final boolean available;

    DemoAccounts(Environment environment) {
        this.available = !environment.acceptsProfiles(Profiles.of("prod"))
                && isLoopback(environment.getProperty("server.address", ""));
    }

    List<Person> all() {
        return available
                ? Arrays.stream(UserRole.values()).map(DemoAccounts::person).toList()
                : List.of();
    }

    Optional<Person> find(String name) {
        return all().stream().filter(person -> person.name().equals(name)).findFirst();
    }

    static boolean isDemo(Person person) {
        return person.equals(person(person.userRole()));
    }

    static Person person(UserRole role) {
        String id = new UUID(0, role.ordinal() + 1L).toString();
        return new Person(id, role.id(), "Demo-" + role.id(), role, Person.Session.FREE);
    }

    /** An empty address means every network that this computer is on. */
    private static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
