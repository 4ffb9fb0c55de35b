package nl.rolwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CallMeterTest {

    private final Moving clock = new Moving();
    private final CallMeter meter = new CallMeter(60, clock);

    private static final class Moving extends Clock {

        private Instant now = Instant.parse("2026-11-22T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void letsACallerUseAMinuteAtOnceAndThenOneCallASecond() {
        assertThat(allowed("a", 100)).isEqualTo(60);
        assertThat(meter.ask("a")).isEqualTo(Duration.ofSeconds(1));
        clock.now = clock.now.plusSeconds(3);
        assertThat(allowed("a", 100)).isEqualTo(3);
    }

    @Test
    void countsEachCallerApart() {
        assertThat(allowed("a", 100)).isEqualTo(60);
        assertThat(allowed("b", 100)).isEqualTo(60);
    }

    @Test
    void neverSavesUpMoreThanAMinute() {
        assertThat(allowed("a", 10)).isEqualTo(10);
        clock.now = clock.now.plus(Duration.ofDays(1));
        assertThat(allowed("a", 100)).isEqualTo(60);
    }

    private long allowed(String caller, int times) {
        long allowed = 0;
        for (int i = 0; i < times; i++) {
            allowed += meter.ask(caller).isZero() ? 1 : 0;
        }
        return allowed;
    }
}
