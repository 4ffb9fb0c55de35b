package nl.rolwijzer.tour;

import java.util.Locale;
import java.util.stream.Collectors;
import nl.rolwijzer.lean.Party;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What others with an interest are called, by what they are rather than by their role; templates call it by the name {@code partij}. */
@Component("partij")
class PartyNames {

    /** Such as "Buren en omgeving". */
    public String name(Party party) {
        Locale locale = LocaleContextHolder.getLocale();
        return party.stakes().stream()
                .map(stake -> stake.subkind() == null
                        ? stake.profile().name().in(locale)
                        : stake.subkind().name().in(locale))
                .collect(Collectors.joining(", "));
    }
}
