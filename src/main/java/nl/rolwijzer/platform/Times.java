package nl.rolwijzer.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Shows moments as Dutch clocks do, in the language of the page; templates call it by the name {@code tijd}. */
@Component("tijd")
class Times {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final MessageSource messages;

    Times(MessageSource messages) {
        this.messages = messages;
    }

    public String day(Instant moment) {
        return format("layout.tijd.dag", moment);
    }

    public String minute(Instant moment) {
        return format("layout.tijd.minuut", moment);
    }

    /** A day as stored, such as 2027-11-22. */
    public String date(String day) {
        Locale locale = LocaleContextHolder.getLocale();
        return LocalDate.parse(day).format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
    }

    private String format(String code, Instant moment) {
        Locale locale = LocaleContextHolder.getLocale();
        String pattern = messages.getMessage(code, null, locale);
        return DateTimeFormatter.ofPattern(pattern, locale)
                .withZone(NETHERLANDS)
                .format(moment);
    }
}
