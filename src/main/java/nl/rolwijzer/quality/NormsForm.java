package nl.rolwijzer.quality;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.rolwijzer.assessment.Parameter;
import nl.rolwijzer.catalogue.Norms;
import nl.rolwijzer.catalogue.TextRule;
import nl.rolwijzer.catalogue.TypedDates;
import nl.rolwijzer.lean.Norm;

/** The form with norms and measurements as it was filled in, valid or not: everything that was typed is in it. */
record NormsForm(Map<String, String> texts) {

    static final String BASED_ON = "gebaseerd_op";
    private static final String FORM = "formulier";

    NormsForm {
        texts = Map.copyOf(texts);
    }

    /** The form filled with what is kept, as it is when somebody begins. */
    static NormsForm filled(Norms norms, int version) {
        Map<String, String> texts = new LinkedHashMap<>(norms.texts());
        norms.byParameter()
                .forEach((id, norm) -> texts.put(
                        Norms.DAY + id, norm.findDay().map(TypedDates::write).orElse("")));
        texts.put(FORM, UUID.randomUUID().toString());
        texts.put(BASED_ON, String.valueOf(version));
        return new NormsForm(texts);
    }

    /** The form as the browser sent it. A text that came twice is kept whole, both parts of it. */
    static NormsForm sent(Map<String, ? extends List<String>> parameters) {
        Map<String, String> texts = new LinkedHashMap<>();
        parameters.forEach((name, values) -> texts.put(name, String.join(" ", values)));
        texts.remove("_csrf");
        return new NormsForm(texts);
    }

    /** What was typed there; also called from the template. */
    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    /** The same without the white space that nobody means. */
    String meant(String field) {
        return TextRule.normalise(text(field));
    }

    NormsForm with(String field, String text) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.put(field, text);
        return new NormsForm(changed);
    }

    /** The version it is based on; 0, which no version has, when that is no number. */
    int basedOn() {
        String number = text(BASED_ON);
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    }

    /** The id of the form with these contents: changed and sent again, it is another one. */
    UUID submission() {
        return UUID.nameUUIDFromBytes(new TreeMap<>(texts).toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What is to be kept of these parameters; only of a form without faults. */
    Norms norms(List<Parameter> parameters) {
        TreeMap<String, Norm> norms = new TreeMap<>();
        parameters.stream()
                .map(Parameter::id)
                .forEach(id -> norms.put(
                        id,
                        new Norm(
                                meant(Norms.NORM + id),
                                meant(Norms.VALUE + id),
                                TypedDates.read(meant(Norms.DAY + id)).orElse(null),
                                meant(Norms.SOURCE + id))));
        return new Norms(norms);
    }
}
