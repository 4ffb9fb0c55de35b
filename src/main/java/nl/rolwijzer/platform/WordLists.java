package nl.rolwijzer.platform;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Joins words to "a, b and c" in the language of the page; templates call it by the name {@code opsomming}. */
@Component("opsomming")
class WordLists {

    private final MessageSource messages;

    WordLists(MessageSource messages) {
        this.messages = messages;
    }

    public String and(List<String> words) {
        return join(words, "layout.opsomming.en");
    }

    public String or(List<String> words) {
        return join(words, "layout.opsomming.of");
    }

    private String join(List<String> words, String last) {
        String joined = "";
        for (int i = 0; i < words.size(); i++) {
            joined = i == 0
                    ? words.get(0)
                    : message(i == words.size() - 1 ? last : "layout.opsomming.komma", joined, words.get(i));
        }
        return joined;
    }

    private String message(String code, String before, String after) {
        return messages.getMessage(code, new Object[] {before, after}, LocaleContextHolder.getLocale());
    }
}
