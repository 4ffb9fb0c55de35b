package nl.rolwijzer.catalogue;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.rolwijzer.lean.Step;

/**
 * The typed texts of one step, by the names that the form and the trail use for them. The names are promises: entries of
 * the trail commit to a text under its name.
 */
public record StepTexts(String id, Map<String, String> texts) {

    public static final String NAME = "naam";
    public static final String DESCRIPTION = "omschrijving";
    public static final String LEGAL_BASIS = "grondslag";

    /** Stands for the citizen in the transaction where others are named by their role. */
    public static final String INDIVIDUAL = "individueel";

    private static final String STEP = "stap.";
    private static final String REASON = "reden.";

    /** The name of a text of a step, such as {@code stap.4f1c2a90.naam}. */
    public static String field(String id, String text) {
        return STEP + id + "." + text;
    }

    /** What a text of a step takes, by the part of its name behind the step. */
    public static TextRule rule(String id, String text) {
        String field = field(id, text);
        return switch (text) {
            case NAME -> new TextRule(field, 200, TextRule.Kind.LINE);
            case LEGAL_BASIS -> new TextRule(field, 500, TextRule.Kind.LINE);
            case DESCRIPTION -> new TextRule(field, 2000, TextRule.Kind.LINES);
            default -> new TextRule(field, 500, TextRule.Kind.LINE);
        };
    }

    /** The name of the reason of a side, behind that of the step. */
    public static String reasonOf(String party) {
        return REASON + party;
    }

    /** Every text of these steps that is not empty. */
    static SortedMap<String, String> of(List<Step> steps) {
        SortedMap<String, String> texts = new TreeMap<>();
        steps.forEach(step -> {
            texts.put(field(step.id(), NAME), step.name());
            texts.put(field(step.id(), DESCRIPTION), step.description());
            texts.put(field(step.id(), LEGAL_BASIS), step.legalBasis());
            texts.put(field(step.id(), reasonOf(INDIVIDUAL)), step.individual().reason());
            step.collective()
                    .forEach((role, judgement) -> texts.put(field(step.id(), reasonOf(role.id())), judgement.reason()));
        });
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    /** What was typed there, or the remark that it was erased. */
    String text(String name) {
        return texts.getOrDefault(field(id, name), "");
    }

    String reason(String party) {
        return text(reasonOf(party));
    }
}
