package nl.rolwijzer.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time of now, until a test says that it is another one. */
final class MovableClock extends Clock {

    static final MovableClock OURS = new MovableClock();

    private volatile Instant set = Instant.MIN;

    private MovableClock() {}

    /** Does something at noon on this day, such as {@code 2026-03-31}. */
    void on(String day, Runnable work) {
        set = Instant.parse(day + "T12:00:00Z");
        try {
            work.run();
        } finally {
            set = Instant.MIN;
        }
    }

    @Override
    public Instant instant() {
        return set.equals(Instant.MIN) ? Clock.systemUTC().instant() : set;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
