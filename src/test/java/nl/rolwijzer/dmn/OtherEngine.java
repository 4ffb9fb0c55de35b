package nl.rolwijzer.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.rolwijzer.assessment.Rulebook;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** KIE, an engine that others made, with our file in it. */
final class OtherEngine {

    private static final List<String> OUTCOMES =
            List.of("rollen_burger", "rollen_derden", "mogelijke_rollen_burger", "mogelijke_rollen_derden");

    private final Rulebook rulebook;
    private final DMNRuntime runtime;
    private final DMNModel model;

    OtherEngine(Rulebook rulebook) {
        Resource file = ResourceFactory.newByteArrayResource(new DmnFile(rulebook)
                .bytes("https://voorbeeld.example/regels/" + rulebook.edition().version()));
        this.rulebook = rulebook;
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(file.setSourcePath("regels.dmn")))
                .getOrElseThrow(IllegalStateException::new);
        this.model = runtime.getModels().get(0);
    }

    /** What it objects to in the model. */
    List<String> objections() {
        return model.getMessages().stream().map(String::valueOf).toList();
    }

    /** Of each outcome the rules that gave it, with their role and sub-kind. */
    Map<String, Set<String>> judge(Map<String, List<String>> answers) {
        DMNContext context = runtime.newContext();
        rulebook.questionnaire().questions().forEach(question -> {
            List<String> given = answers.get(question.id());
            boolean single = !question.multiple();
            context.set(question.id(), single ? given == null || given.isEmpty() ? null : given.get(0) : given);
        });
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(answers + " gives " + result.getMessages());
        }
        Map<String, Set<String>> outcomes = new LinkedHashMap<>();
        OUTCOMES.forEach(name ->
                outcomes.put(name, rows(result.getDecisionResultByName(name).getResult())));
        return outcomes;
    }

    private static Set<String> rows(Object result) {
        List<?> rows = result == null ? new ArrayList<>() : (List<?>) result;
        Set<String> written = new TreeSet<>();
        for (Object row : rows) {
            Map<?, ?> cells = (Map<?, ?>) row;
            written.add(cells.get("regel") + " " + cells.get("rol") + " " + cells.get("soort"));
        }
        return written;
    }
}
