package nl.rolwijzer.catalogue;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;
import nl.rolwijzer.lean.Totals;

/** The kinds of time in the steps of services that are added up over many of them, as {@link Totals} has them of one. */
public enum StepTime {
    DOORLOOPTIJD(Totals::lead),
    BESCHERMD(Totals::protectedTime),
    BESCHERMD_BURGER(Totals::protectedForOne),
    BESCHERMD_DERDEN(Totals::protectedForOthers),
    VERSPILLING(Totals::waste);

    private final Function<Totals, Duration> part;

    StepTime(Function<Totals, Duration> part) {
        this.part = part;
    }

    /** The id in messages. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Duration of(Totals totals) {
        return part.apply(totals);
    }

    /** The field of the index that holds its milliseconds. */
    String field() {
        return "tijd_" + id();
    }
}
