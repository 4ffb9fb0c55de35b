package nl.rolwijzer.process;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.rolwijzer.bpmn.ModelRefused;
import nl.rolwijzer.bpmn.ModelRemark;
import nl.rolwijzer.bpmn.ModelStep;
import nl.rolwijzer.bpmn.ProcessModel;
import nl.rolwijzer.lean.Judgement;
import nl.rolwijzer.lean.Step;
import org.springframework.stereotype.Component;

/** Makes steps of a process model, and puts into words what a list cannot say as the model did. */
@Component
class ModelSteps {

    /** More names than this say less. */
    private static final int MOST_NAMES = 12;

    private final FormWording words;

    ModelSteps(FormWording words) {
        this.words = words;
    }

    /** @throws FileRefused when it is no model, or one with more than a service takes */
    ReadSteps read(byte[] file) {
        ProcessModel model = model(file);
        if (model.steps().size() > StepCheck.MOST_STEPS) {
            throw new FileRefused("stappen.inlezen.fout.te_veel", StepCheck.MOST_STEPS);
        }
        return new ReadSteps(
                FilledSteps.of(model.steps().stream().map(this::step).toList()),
                List.of(),
                model.remarks().stream().map(this::word).toList());
    }

    private static ProcessModel model(byte[] file) {
        try {
            return ProcessModel.read(file);
        } catch (ModelRefused refused) {
            throw new FileRefused("stappen.inlezen.model.fout." + refused.kind().id(), refused.line());
        }
    }

    private Step step(ModelStep read) {
        return new Step(
                StepFields.newId(),
                read.name().isEmpty() ? words.message("stappen.inlezen.naamloos") : read.name(),
                read.description(),
                read.actor(),
                null,
                read.waiting(),
                "",
                Judgement.NONE,
                new TreeMap<>());
    }

    private String word(ModelRemark remark) {
        String names = remark.names().stream()
                .limit(MOST_NAMES)
                .map(name -> words.message("stappen.inlezen.naam", name))
                .collect(Collectors.joining(", "));
        int more = Math.max(0, remark.names().size() - MOST_NAMES);
        return words.message("stappen.inlezen.model." + remark.kind().id(), names, more);
    }
}
