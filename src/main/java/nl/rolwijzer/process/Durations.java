package nl.rolwijzer.process;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import nl.rolwijzer.lean.EnteredTime;
import nl.rolwijzer.lean.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says how long something takes, in the language of the page; templates call it by the name {@code duur}. */
@Component("duur")
class Durations {

    /** Up to here the smaller unit says it better. */
    private static final Duration MANY_MINUTES = Duration.ofHours(2);

    private static final Duration MANY_HOURS = Duration.ofDays(2);

    private final MessageSource messages;

    Durations(MessageSource messages) {
        this.messages = messages;
    }

    /** In minutes, hours or days, of at most one decimal. */
    public String of(Duration length) {
        Unit unit = length.compareTo(MANY_MINUTES) < 0
                ? Unit.MINUTEN
                : length.compareTo(MANY_HOURS) < 0 ? Unit.UREN : Unit.DAGEN;
        BigDecimal number = BigDecimal.valueOf(length.toMillis())
                .divide(BigDecimal.valueOf(unit.length().toMillis()), 1, RoundingMode.HALF_UP);
        return say(number, unit);
    }

    /** As it was entered; what nobody entered says so. */
    public String entered(@Nullable EnteredTime time) {
        return time == null ? message("stappen.tijd.onbekend") : say(time.number(), time.unit());
    }

    /** The share of the whole as a percentage; nothing of nothing is nothing. */
    public String share(Duration part, Duration whole) {
        long percentage = whole.isZero() ? 0 : Math.round(100.0 * part.toMillis() / whole.toMillis());
        return message("stappen.deel", percentage);
    }

    private String say(BigDecimal number, Unit unit) {
        return message("stappen.tijd." + unit.id(), number);
    }

    private String message(String code, Object... arguments) {
        return messages.getMessage(code, arguments, LocaleContextHolder.getLocale());
    }
}
