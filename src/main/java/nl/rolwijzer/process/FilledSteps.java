package nl.rolwijzer.process;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.catalogue.StepTexts;
import nl.rolwijzer.lean.EnteredTime;
import nl.rolwijzer.lean.Judgement;
import nl.rolwijzer.lean.Step;
import org.jspecify.annotations.Nullable;

/** Fills the form with steps. */
final class FilledSteps {

    private FilledSteps() {}

    static List<StepFields> of(List<Step> steps) {
        return steps.stream().map(FilledSteps::of).toList();
    }

    static StepFields of(Step step) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(StepTexts.NAME, step.name());
        texts.put(StepTexts.DESCRIPTION, step.description());
        texts.put(StepFields.ACTOR, step.actor().id());
        texts.put(StepTexts.LEGAL_BASIS, step.legalBasis());
        fill(texts, StepFields.TOUCH, step.touch());
        fill(texts, StepFields.WAITING, step.waiting());
        fill(texts, StepTexts.INDIVIDUAL, step.individual());
        step.collective().forEach((role, judgement) -> fill(texts, role.id(), judgement));
        return new StepFields(step.id(), texts, false);
    }

    private static void fill(Map<String, String> texts, String field, @Nullable EnteredTime time) {
        if (time != null) {
            texts.put(field, written(time.number()));
            texts.put(field + StepFields.UNIT, time.unit().id());
        }
    }

    private static void fill(Map<String, String> texts, String party, Judgement judgement) {
        texts.put(StepFields.OPINION + party, judgement.opinion().id());
        texts.put(StepTexts.reasonOf(party), judgement.reason());
    }

    /** With a comma, as the form asks for it and Dutch people write it. */
    private static String written(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
