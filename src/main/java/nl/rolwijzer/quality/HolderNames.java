package nl.rolwijzer.quality;

import java.util.Locale;
import nl.rolwijzer.lean.Holder;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What somebody with a role is called in a sentence, in the language of the page; templates call it by the name {@code houder}. */
@Component("houder")
class HolderNames {

    private final MessageSource messages;

    HolderNames(MessageSource messages) {
        this.messages = messages;
    }

    /** The role, with its sub-kind in brackets where it has one. */
    public String name(Holder holder) {
        Locale locale = LocaleContextHolder.getLocale();
        String role = holder.profile().name().in(locale);
        return holder.findSubkind()
                .map(kind -> messages.getMessage(
                        "kwaliteit.wie", new Object[] {role, kind.name().in(locale)}, locale))
                .orElse(role);
    }
}
