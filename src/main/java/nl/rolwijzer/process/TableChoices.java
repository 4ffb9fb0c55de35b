package nl.rolwijzer.process;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.rolwijzer.catalogue.StepTexts;
import nl.rolwijzer.lean.Actor;
import nl.rolwijzer.lean.Opinion;
import nl.rolwijzer.lean.Unit;

/**
 * The words in a row that must be one of a few. A word that is none of them cannot stand in the form: it is left out, and
 * that is said.
 */
final class TableChoices {

    private static final Map<String, Unit> SINGULAR = Map.of(
            "minuut", Unit.MINUTEN,
            "uur", Unit.UREN,
            "werkdag", Unit.WERKDAGEN,
            "dag", Unit.DAGEN,
            "week", Unit.WEKEN,
            "maand", Unit.MAANDEN);

    private static final List<String> ACTORS = ids(Actor.values(), Actor::id);
    private static final List<String> UNITS = ids(Unit.values(), Unit::id);
    private static final List<String> OPINIONS = ids(Opinion.values(), Opinion::id);

    private final Map<String, String> texts;
    private final RowFaults faults;

    /** @param texts by the field that they fill; they are changed */
    TableChoices(Map<String, String> texts, RowFaults faults) {
        this.texts = texts;
        this.faults = faults;
    }

    /** Has every word as the form has it, or leaves it out. */
    void settle() {
        settle(StepFields.ACTOR, StepFields.ACTOR, ACTORS);
        settleUnit(StepFields.TOUCH);
        settleUnit(StepFields.WAITING);
        TableHeading.PARTIES.forEach(party -> settle(StepFields.OPINION + party, StepTexts.reasonOf(party), OPINIONS));
    }

    private void settleUnit(String time) {
        String unit = time + StepFields.UNIT;
        boolean silent = text(unit).isEmpty();
        texts.computeIfPresent(unit, (field, word) -> plural(word));
        settle(unit, time, UNITS);
        if (silent && !text(time).isEmpty()) {
            faults.add(unit, time, "stappen.inlezen.fout.eenheid");
        }
    }

    /** @param place the field to go to */
    private void settle(String field, String place, List<String> known) {
        String word = text(field);
        String id = word.toLowerCase(Locale.ROOT);
        if (known.contains(id)) {
            texts.put(field, id);
        } else if (!word.isEmpty()) {
            texts.remove(field);
            faults.add(TableHeading.column(field), place, "stappen.inlezen.fout.woord", word, String.join(", ", known));
        }
    }

    private String text(String field) {
        return texts.getOrDefault(field, "").strip();
    }

    private static String plural(String word) {
        Unit unit = SINGULAR.get(word.strip().toLowerCase(Locale.ROOT));
        return unit == null ? word : unit.id();
    }

    private static <T> List<String> ids(T[] all, Function<T, String> id) {
        return Arrays.stream(all).map(id).collect(Collectors.toUnmodifiableList());
    }
}
