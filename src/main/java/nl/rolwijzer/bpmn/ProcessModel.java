package nl.rolwijzer.bpmn;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.operaton.bpm.model.bpmn.Bpmn;
import org.operaton.bpm.model.bpmn.BpmnModelInstance;
import org.operaton.bpm.model.bpmn.instance.DataObjectReference;
import org.operaton.bpm.model.bpmn.instance.DataStoreReference;
import org.operaton.bpm.model.bpmn.instance.MessageFlow;
import org.operaton.bpm.model.bpmn.instance.Participant;
import org.operaton.bpm.model.bpmn.instance.Process;
import org.operaton.bpm.model.bpmn.instance.TextAnnotation;
import org.operaton.bpm.model.xml.ModelException;
import org.operaton.bpm.model.xml.instance.DomElement;
import org.operaton.bpm.model.xml.instance.ModelElementInstance;

/** A process model as the steps that it comes to, and what cannot be said in steps; the only way in. */
public record ProcessModel(List<ModelStep> steps, List<ModelRemark> remarks) {

    /** Tasks, events and gateways. */
    private static final int MOST_PARTS = 500;

    private static final Pattern LINE = Pattern.compile("Line=(\\d{1,9})");

    public ProcessModel {
        steps = List.copyOf(steps);
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads a file of BPMN 2.0; nothing outside the file is asked for.
     *
     * @throws ModelRefused when it is none, or no steps can be made of it
     */
    public static ProcessModel read(byte[] file) {
        return of(parse(XmlGlance.at(file)));
    }

    private static BpmnModelInstance parse(byte[] file) {
        try {
            return Bpmn.readModelFromStream(new ByteArrayInputStream(file));
        } catch (ModelException invalid) {
            throw new ModelRefused(ModelRefused.Kind.NIET_GELDIG, line(invalid), invalid);
        }
    }

    private static ProcessModel of(BpmnModelInstance model) {
        Scope everything = Scope.of(elements(model, Process.class));
        if (everything.size() > MOST_PARTS) {
            throw new ModelRefused(ModelRefused.Kind.TE_INGEWIKKELD, 0);
        }
        Remarks remarks = new Remarks();
        PartReader reader = new PartReader(new Swimlanes(model), remarks);
        Course course = new Course(messages(model), remarks);
        List<ModelStep> steps = new ArrayList<>();
        course.of(everything).forEach(part -> reader.read(part).ifPresent(steps::add));
        if (steps.isEmpty()) {
            throw new ModelRefused(ModelRefused.Kind.GEEN_TAKEN, 0);
        }
        remarkOnNames(steps, remarks);
        remarkOnWhatStandsBeside(model, remarks);
        return new ProcessModel(steps, remarks.all());
    }

    private static Collection<Scope.Flow> messages(BpmnModelInstance model) {
        return elements(model, MessageFlow.class).stream().map(Scope.Flow::of).toList();
    }

    private static List<DomElement> elements(BpmnModelInstance model, Class<? extends ModelElementInstance> type) {
        return model.getModelElementsByType(type).stream()
                .map(ModelElementInstance::getDomElement)
                .toList();
    }

    private static void remarkOnNames(List<ModelStep> steps, Remarks remarks) {
        for (int place = 0; place < steps.size(); place++) {
            if (steps.get(place).name().isEmpty()) {
                remarks.add(ModelRemark.Kind.NAAMLOOS, String.valueOf(place + 1));
            }
        }
    }

    private static void remarkOnWhatStandsBeside(BpmnModelInstance model, Remarks remarks) {
        model.getModelElementsByType(Participant.class).stream()
                .filter(pool ->
                        Scope.reference(pool.getDomElement(), "processRef").isEmpty())
                .forEach(pool -> remarks.add(ModelRemark.Kind.LEGE_POOL, pool.getName()));
        model.getModelElementsByType(TextAnnotation.class)
                .forEach(note -> remarks.add(ModelRemark.Kind.TOELICHTING, note.getTextContent()));
        model.getModelElementsByType(DataObjectReference.class)
                .forEach(data -> remarks.add(ModelRemark.Kind.TOELICHTING, data.getName()));
        model.getModelElementsByType(DataStoreReference.class)
                .forEach(data -> remarks.add(ModelRemark.Kind.TOELICHTING, data.getName()));
    }

    private static int line(ModelException invalid) {
        Matcher line = LINE.matcher(String.valueOf(invalid.getCause()));
        return line.find() ? Integer.parseInt(line.group(1)) : 0;
    }
}
