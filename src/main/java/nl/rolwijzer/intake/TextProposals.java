package nl.rolwijzer.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.rolwijzer.assessment.Questionnaire;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.language.Cues;
import nl.rolwijzer.language.Hint;
import nl.rolwijzer.language.Proposal;
import nl.rolwijzer.language.ServiceText;
import org.springframework.stereotype.Component;

/**
 * What the texts in a form point at, for the questions that are open in it. A proposal becomes an answer of the form only
 * when the editor takes it over.
 */
@Component
class TextProposals {

    private static final String ALL = "alle";

    private final Cues cues;
    private final Rulebooks rulebooks;

    TextProposals(Cues cues, Rulebooks rulebooks) {
        this.cues = cues;
        this.rulebooks = rulebooks;
    }

    /** The proposals for the questions that have no answer yet; "I do not know" is one. */
    Proposal open(ServiceForm form, Questionnaire questionnaire) {
        ServiceText text = new ServiceText(
                form.text(FormFields.NAME), form.text(FormFields.DESCRIPTION), form.text(FormFields.LEGAL_BASIS));
        List<Hint> open = cues.propose(text, questionnaire).hints().stream()
                .filter(hint -> form.answers()
                        .getOrDefault(hint.question().id(), List.of())
                        .isEmpty())
                .toList();
        return new Proposal(open);
    }

    /** The form with the proposals that were taken over, for the questions that its field names or for all. */
    ServiceForm takenOver(ServiceForm form) {
        Set<String> taken = Set.copyOf(List.of(form.text(FormFields.TAKE_OVER).split(" ")));
        Map<String, List<String>> answers = new LinkedHashMap<>(form.answers());
        for (Hint hint : open(form, rulebooks.active().questionnaire()).hints()) {
            String question = hint.question().id();
            if (taken.contains(ALL) || taken.contains(question)) {
                List<String> options = new ArrayList<>(answers.getOrDefault(question, List.of()));
                options.add(hint.option().id());
                answers.put(question, options);
            }
        }
        return form.answering(answers).with(FormFields.TAKE_OVER, "");
    }
}
