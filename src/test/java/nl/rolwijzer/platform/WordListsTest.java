package nl.rolwijzer.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class WordListsTest {

    private final WordLists lists = new WordLists(messages());

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void joinsWordsInTheLanguageOfThePage() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl-NL"));
        assertThat(lists.and(List.of("a", "b", "c"))).isEqualTo("a, b en c");
        assertThat(lists.or(List.of("a", "b"))).isEqualTo("a of b");
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(lists.and(List.of("a", "b"))).isEqualTo("a and b");
    }

    @Test
    void leavesOneWordAloneAndNothingEmpty() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(lists.and(List.of("it's {0}"))).isEqualTo("it's {0}");
        assertThat(lists.or(List.of("it's {0}", "b"))).isEqualTo("it's {0} or b");
        assertThat(lists.and(List.of())).isEmpty();
    }

    static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/layout");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
