package nl.rolwijzer.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets each caller call so many times a minute, at once or spread out: of every caller it remembers one moment, up to which
 * the calls of the past minute have used the time (generic cell rate algorithm). Who has not called for longest is forgotten.
 */
final class CallMeter {

    private static final int MOST_CALLERS = 10_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Duration each;
    private final Clock clock;
    private final Map<String, Instant> used = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_CALLERS;
        }
    };

    CallMeter(int callsPerMinute, Clock clock) {
        this.each = MINUTE.dividedBy(callsPerMinute);
        this.clock = clock;
    }

    /** How long this caller has to wait; zero when the call can be made, and is counted. */
    synchronized Duration ask(String caller) {
        Instant now = clock.instant();
        Instant before = used.getOrDefault(caller, now);
        Instant after = (before.isAfter(now) ? before : now).plus(each);
        Duration wait = Duration.between(now.plus(MINUTE), after);
        if (wait.isZero() || wait.isNegative()) {
            used.put(caller, after);
            return Duration.ZERO;
        }
        return wait;
    }
}
