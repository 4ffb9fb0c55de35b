package nl.rolwijzer.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses passwords. After ten failures in a row a name is closed for a quarter of an hour, and after fifty
 * an address (an office shares one). Attempts meanwhile change nothing, so nobody can keep a name closed; and an address
 * from which the owner signed in before counts by itself, so that others cannot close it. A name that does not exist is
 * treated the same.
 */
@Component
class SignInThrottle {

    static final int FAILURES_OF_A_NAME = 10;
    static final int FAILURES_OF_AN_ADDRESS = 50;
    static final Duration PAUSE = Duration.ofMinutes(15);

    private static final int MOST_REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failures = remembering();
    private final Map<String, Boolean> trusted = remembering();

    SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant last) {}

    /** Whether an attempt is turned away unseen. */
    synchronized boolean refuses(String name, String address) {
        boolean own = trusted.containsKey(pair(name, address));
        return own
                ? count(pair(name, address)) >= FAILURES_OF_A_NAME
                : count(name(name)) >= FAILURES_OF_A_NAME || count(address(address)) >= FAILURES_OF_AN_ADDRESS;
    }

    /** Whether with this failure the name is closed for this address. */
    synchronized boolean failed(String name, String address) {
        if (trusted.containsKey(pair(name, address))) {
            add(pair(name, address));
        } else {
            add(name(name));
            add(address(address));
        }
        return refuses(name, address);
    }

    synchronized void succeeded(String name, String address) {
        trusted.put(pair(name, address), true);
        failures.remove(pair(name, address));
        failures.remove(name(name));
    }

    private int count(String key) {
        Failures known = failures.get(key);
        return known == null || known.last().plus(PAUSE).isBefore(clock.instant()) ? 0 : known.count();
    }

    private void add(String key) {
        failures.put(key, new Failures(count(key) + 1, clock.instant()));
    }

    private static String name(String name) {
        return "naam " + shorten(name);
    }

    private static String address(String address) {
        return "adres " + address;
    }

    private static String pair(String name, String address) {
        return "paar " + shorten(name) + " " + address;
    }

    private static String shorten(String name) {
        return name.substring(0, Math.min(name.length(), 100));
    }

    private static <T> Map<String, T> remembering() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > MOST_REMEMBERED;
            }
        };
    }
}
