package nl.rolwijzer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class TimesTest {

    private final Times times = new Times(WordListsTest.messages());

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void showsDutchClockTimeInSummerAndWinter() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl-NL"));
        assertThat(times.minute(Instant.parse("2026-11-21T22:52:10Z"))).isEqualTo("21 november 2026, 23.52 uur");
        assertThat(times.minute(Instant.parse("2026-06-30T22:05:00Z"))).isEqualTo("1 juli 2026, 00.05 uur");
    }

    @Test
    void speaksTheLanguageOfThePage() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(times.minute(Instant.parse("2026-11-21T22:52:10Z"))).isEqualTo("21 November 2026, 23:52");
        assertThat(times.day(Instant.parse("2026-12-31T23:30:00Z"))).isEqualTo("1 Jan 2027");
    }
}
