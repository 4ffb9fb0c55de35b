package nl.rolwijzer.process;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.rolwijzer.catalogue.StepTexts;
import org.springframework.util.MultiValueMap;

/**
 * The form with the steps as it was filled in, valid or not: everything that was typed is in it, so that it can be shown
 * again.
 *
 * @param id of the form, so that sending it twice saves it once
 * @param basedOn the version that was on the screen; 0 when there was none
 * @param remarks on a file that the steps were read from; they stay in sight until the form is saved
 */
record StepsForm(String id, int basedOn, List<StepFields> steps, List<String> remarks) {

    static final String FORM = "formulier";
    static final String BASED_ON = "versie";
    static final String STEP = "stap";
    static final String GONE = "weg";
    static final String REMARK = "opmerking";

    private static final Pattern ID = Pattern.compile("[0-9a-z]{1,12}");

    StepsForm {
        steps = List.copyOf(steps);
        remarks = List.copyOf(remarks);
    }

    static StepsForm of(int basedOn, List<StepFields> steps) {
        return new StepsForm(UUID.randomUUID().toString(), basedOn, steps, List.of());
    }

    /** The form as the browser sent it; the steps are in the order in which their ids came. */
    static StepsForm sent(MultiValueMap<String, String> parameters) {
        String basedOn = String.valueOf(parameters.getFirst(BASED_ON));
        List<String> gone = parameters.getOrDefault(GONE, List.of());
        return new StepsForm(
                String.valueOf(parameters.getFirst(FORM)),
                basedOn.matches("\\d{1,9}") ? Integer.parseInt(basedOn) : 0,
                parameters.getOrDefault(STEP, List.of()).stream()
                        .filter(StepsForm::isId)
                        .distinct()
                        .map(id -> new StepFields(id, texts(id, parameters), gone.contains(id)))
                        .toList(),
                parameters.getOrDefault(REMARK, List.of()));
    }

    /** Whether a step can be called that. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    StepsForm with(List<StepFields> others) {
        return new StepsForm(id, basedOn, others, remarks);
    }

    StepsForm remarking(List<String> others) {
        return new StepsForm(id, basedOn, steps, others);
    }

    StepsForm basedOn(int version) {
        return new StepsForm(id, version, steps, remarks);
    }

    /** The steps that are there, in their order. */
    public List<StepFields> present() {
        return steps.stream().filter(step -> !step.gone()).toList();
    }

    /** Of the form with these contents: changed and sent again, it is another one. */
    UUID submission() {
        StringBuilder contents = new StringBuilder(id).append(basedOn);
        steps.forEach(step ->
                contents.append('\n').append(step.id()).append(step.gone()).append(new TreeMap<>(step.texts())));
        return UUID.nameUUIDFromBytes(contents.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A field that came twice is kept whole, both parts of it. */
    private static Map<String, String> texts(String id, MultiValueMap<String, String> parameters) {
        String prefix = StepTexts.field(id, "");
        Map<String, String> texts = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(prefix)) {
                texts.put(name.substring(prefix.length()), String.join(" ", values));
            }
        });
        return texts;
    }
}
