package nl.rolwijzer.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rolwijzer.catalogue.StepTexts;
import nl.rolwijzer.lean.Parties;
import nl.rolwijzer.lean.Party;
import nl.rolwijzer.lean.StepColumns;

/**
 * One step as it was filled in, valid or not.
 *
 * @param texts what was typed or chosen, by the part of the name of the field behind the step
 * @param gone whether it was taken out; until the form is saved it can be put back
 */
record StepFields(String id, Map<String, String> texts, boolean gone) {

    static final String ACTOR = StepColumns.ACTOR;
    static final String TOUCH = StepColumns.TOUCH;
    static final String WAITING = StepColumns.WAITING;
    static final String UNIT = "_eenheid";
    static final String OPINION = "oordeel.";

    /** The fields that have a value before anybody fills anything in. */
    private static final Set<String> CHOSEN = Set.of(ACTOR, TOUCH + UNIT, WAITING + UNIT);

    StepFields {
        texts = Map.copyOf(texts);
    }

    static StepFields blank() {
        return new StepFields(newId(), Map.of(), false);
    }

    /** A step with the same in it. */
    StepFields copy() {
        return new StepFields(newId(), texts, false);
    }

    StepFields taken(boolean out) {
        return new StepFields(id, texts, out);
    }

    StepFields with(String name, String text) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.put(name, text);
        return new StepFields(id, changed, gone);
    }

    /** What was typed or chosen there; also called from the template. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** The name of a field in the form; also called from the template. */
    public String field(String name) {
        return StepTexts.field(id, name);
    }

    /** Whether nothing at all was filled in, so that nothing is lost without it. */
    boolean isBlank() {
        return texts.entrySet().stream()
                .filter(each -> !CHOSEN.contains(each.getKey()))
                .filter(each ->
                        !each.getKey().startsWith(OPINION) || !each.getValue().equals("onbekend"))
                .allMatch(each -> each.getValue().isBlank());
    }

    /** Every field, to be sent along unseen; by the name in the form. */
    public Map<String, String> all() {
        return named(texts.keySet().stream());
    }

    /** What was said for roles that the service does not have now: sent along unseen, because it may have them again. */
    public Map<String, String> unseen(Parties parties) {
        List<String> seen = parties.all().stream().map(Party::id).toList();
        return named(texts.keySet().stream()
                .filter(name -> name.startsWith(OPINION) || name.startsWith(StepTexts.reasonOf("")))
                .filter(name -> !seen.contains(name.substring(name.indexOf('.') + 1))));
    }

    private Map<String, String> named(Stream<String> names) {
        return names.collect(Collectors.toMap(this::field, this::text, (one, other) -> one, TreeMap::new));
    }

    /** Of a step that is in no version yet. */
    static String newId() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
