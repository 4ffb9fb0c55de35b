package nl.rolwijzer.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whoever guesses passwords is slowed down, and nobody else is shut out by that. */
class SignInThrottleTest {

    private final MovableClock clock = new MovableClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void closesANameForEveryAddressAtTheTenthFailure() {
        fail("jan", "10.0.0.1", 9);
        assertThat(throttle.refuses("jan", "10.0.0.1")).isFalse();

        assertThat(throttle.failed("jan", "10.0.0.1")).isTrue();

        assertThat(throttle.refuses("jan", "10.0.0.1")).isTrue();
        assertThat(throttle.refuses("jan", "10.0.0.2")).isTrue();
        assertThat(throttle.refuses("els", "10.0.0.1")).isFalse();
    }

    @Test
    void closesAnAddressThatTriesOneNameAfterAnother() {
        for (int i = 0; i < SignInThrottle.FAILURES_OF_AN_ADDRESS; i++) {
            throttle.failed("naam" + i, "10.0.0.1");
        }

        assertThat(throttle.refuses("els", "10.0.0.1")).isTrue();
        assertThat(throttle.refuses("els", "10.0.0.2")).isFalse();
    }

    @Test
    void opensAgainAfterAQuarterOfAnHour() {
        fail("jan", "10.0.0.1", 10);
        clock.move(SignInThrottle.PAUSE.plus(Duration.ofSeconds(1)));

        assertThat(throttle.refuses("jan", "10.0.0.1")).isFalse();
        fail("jan", "10.0.0.1", 9);
        assertThat(throttle.refuses("jan", "10.0.0.1")).isFalse();
    }

    @Test
    void letsTheOwnerInWhereTheySignedInBefore() {
        throttle.succeeded("jan", "10.0.0.9");
        fail("jan", "10.0.0.1", 10);

        assertThat(throttle.refuses("jan", "10.0.0.1")).isTrue();
        assertThat(throttle.refuses("jan", "10.0.0.9")).isFalse();
    }

    @Test
    void closesThatPlaceTooForWhoGuessesThere() {
        throttle.succeeded("jan", "10.0.0.9");
        fail("jan", "10.0.0.9", 10);

        assertThat(throttle.refuses("jan", "10.0.0.9")).isTrue();
        assertThat(throttle.refuses("jan", "10.0.0.1")).isFalse();
    }

    @Test
    void startsCountingAgainAfterASuccess() {
        fail("jan", "10.0.0.1", 9);
        throttle.succeeded("jan", "10.0.0.1");
        fail("jan", "10.0.0.1", 9);

        assertThat(throttle.refuses("jan", "10.0.0.1")).isFalse();
    }

    private void fail(String name, String address, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(name, address);
        }
    }
}
