package nl.rolwijzer.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.catalogue.DraftFields;
import nl.rolwijzer.catalogue.HintChoices;
import nl.rolwijzer.catalogue.LeftOutHint;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.ServiceWords;
import nl.rolwijzer.language.Fit;
import nl.rolwijzer.language.Remark;
import nl.rolwijzer.language.RolesHere;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hints about the words in a form, while it is being filled in. They keep nobody from saving. */
@Component
class FormLanguage {

    private final ServiceWords words;
    private final HintChoices choices;

    FormLanguage(ServiceWords words, HintChoices choices) {
        this.words = words;
        this.choices = choices;
    }

    /** What to look at again, and what cannot be told yet; without what was left out for this service. */
    List<Remark> of(ServiceForm form, @Nullable ServiceRecord service, Rulebook rulebook) {
        Set<String> leftOut =
                Optional.ofNullable(service).map(existing -> choices.leftOut(existing.id())).orElse(List.of()).stream()
                        .map(LeftOutHint::word)
                        .collect(Collectors.toSet());
        return words.of(form.submission().draft(), rulebook, roles(form, rulebook)).stream()
                .filter(remark -> remark.fit() != Fit.FITS)
                .filter(remark -> !leftOut.contains(remark.word().id()))
                .toList();
    }

    /** What the editor comes to goes before what the rules derive. */
    private static RolesHere roles(ServiceForm form, Rulebook rulebook) {
        if (form.text(FormFields.DEVIATES).equals(FormFields.YES)) {
            return new RolesHere(
                    form.roles().getOrDefault(DraftFields.DEVIATING_ROLES, List.of()).stream()
                            .flatMap(id -> CitizenRole.find(id).stream())
                            .collect(Collectors.toSet()),
                    Set.of());
        }
        return RolesHere.of(rulebook.assess(rulebook.questionnaire().read(form.answers())));
    }
}
