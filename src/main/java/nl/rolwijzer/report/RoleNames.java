package nl.rolwijzer.report;

import java.util.Collection;
import java.util.List;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Rulebook;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What roles are called, in the language of the page; templates call it by the name {@code rolnamen}. */
@Component("rolnamen")
class RoleNames {

    public List<String> of(Collection<CitizenRole> roles, Rulebook rulebook) {
        return roles.stream()
                .map(role -> rulebook.profile(role).name().in(LocaleContextHolder.getLocale()))
                .toList();
    }
}
