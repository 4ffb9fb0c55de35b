package nl.rolwijzer.browsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.Subkind;
import nl.rolwijzer.catalogue.HintChoices;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.ServiceWords;
import nl.rolwijzer.catalogue.SheetKind;
import nl.rolwijzer.catalogue.Sheets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words in and about one service: hints on what it says, and how to address people in the roles that count. */
@Component
class ServiceLanguage {

    private final ServiceWords words;
    private final HintChoices choices;
    private final Sheets sheets;

    ServiceLanguage(ServiceWords words, HintChoices choices, Sheets sheets) {
        this.words = words;
        this.choices = choices;
        this.sheets = sheets;
    }

    /** A role that counts for the citizen in the transaction. */
    record Role(CitizenRole role, @Nullable Subkind subkind) {}

    /** Of the service as it is now, its steps too; of an older revision, what that one said. */
    WordHints hints(ServiceRecord service) {
        Map<String, String> steps = service.isCurrent() ? sheets.texts(service.id(), SheetKind.STAPPEN) : Map.of();
        return new WordHints(words.of(service, steps), choices.leftOut(service.id()));
    }

    /** With the sub-kinds that the rules derive for it; a role that only a person gave has none. */
    static List<Role> roles(ServiceRecord service) {
        List<Role> roles = new ArrayList<>();
        for (CitizenRole role : service.transactionRoles()) {
            List<Role> derived = service.assessment().hits(Perspective.TRANSACTIE).stream()
                    .filter(rule -> rule.role() == role)
                    .map(rule -> new Role(role, rule.subkind()))
                    .distinct()
                    .toList();
            roles.addAll(derived.isEmpty() ? List.of(new Role(role, null)) : derived);
        }
        return List.copyOf(roles);
    }
}
