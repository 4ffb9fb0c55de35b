package nl.rolwijzer.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.rolwijzer.catalogue.StepTexts;

/**
 * What a button of the form asks: to save, or to change the list of steps on the screen, which saves nothing.
 *
 * @param step the id of the step that the button belongs to; empty for a button of the whole form
 */
record FormAction(Verb verb, String step) {

    /** The words of the buttons; they stand in the form, as {@code omhoog.4f1c2a90}. */
    enum Verb {
        BEKIJK,
        BEWAREN,
        NIEUW,
        OMHOOG,
        OMLAAG,
        ERVOOR,
        ERNA,
        KOPIE,
        WEG,
        TERUG,
        ANDER
    }

    /** The form after a button was pressed, and where to go on: a button such as {@code omlaag.4f1c2a90}, or a field. */
    record Done(StepsForm form, String focus) {

        /** With the name of this step. */
        static Done atName(StepsForm form, String step) {
            return new Done(form, StepTexts.NAME + "." + step);
        }
    }

    /** What is no button of ours shows the form again: nothing is lost by that. */
    static FormAction of(String sent) {
        String[] parts = sent.split("\\.", 2);
        for (Verb verb : Verb.values()) {
            if (verb.name().toLowerCase(Locale.ROOT).equals(parts[0])) {
                return new FormAction(verb, parts.length == 2 ? parts[1] : "");
            }
        }
        return new FormAction(Verb.BEKIJK, "");
    }

    boolean saves() {
        return verb == Verb.BEWAREN;
    }

    Done apply(StepsForm form) {
        return switch (verb) {
            case BEKIJK, BEWAREN, ANDER -> new Done(form, "");
            case NIEUW -> insert(form, form.steps().size(), StepFields.blank());
            case OMHOOG -> move(form, -1);
            case OMLAAG -> move(form, 1);
            case ERVOOR -> insert(form, place(form), StepFields.blank());
            case ERNA -> insert(form, place(form) + 1, StepFields.blank());
            case KOPIE -> copy(form);
            case WEG -> new Done(replace(form, true), "terug." + step);
            case TERUG -> new Done(replace(form, false), "weg." + step);
        };
    }

    /** The place of the step; the end when there is no such step. */
    private int place(StepsForm form) {
        List<String> ids = form.steps().stream().map(StepFields::id).toList();
        return ids.contains(step) ? ids.indexOf(step) : ids.size();
    }

    private static Done insert(StepsForm form, int place, StepFields added) {
        List<StepFields> steps = new ArrayList<>(form.steps());
        steps.add(Math.min(place, steps.size()), added);
        return Done.atName(form.with(steps), added.id());
    }

    private Done copy(StepsForm form) {
        int place = place(form);
        return place == form.steps().size()
                ? new Done(form, "")
                : insert(form, place + 1, form.steps().get(place).copy());
    }

    private StepsForm replace(StepsForm form, boolean out) {
        return form.with(form.steps().stream()
                .map(each -> each.id().equals(step) ? each.taken(out) : each)
                .toList());
    }

    /** Past the nearest step that is still there; one that was taken out is not seen in the order. */
    private Done move(StepsForm form, int direction) {
        List<StepFields> steps = new ArrayList<>(form.steps());
        int from = place(form);
        int to = from + direction;
        while (to >= 0 && to < steps.size() && steps.get(to).gone()) {
            to += direction;
        }
        if (from < steps.size() && to >= 0 && to < steps.size()) {
            steps.add(to, steps.remove(from));
        }
        return new Done(form.with(steps), moving(form.with(steps)) + "." + step);
    }

    /** The same button again, or the other one when the step cannot go further. */
    private String moving(StepsForm form) {
        List<StepFields> present = form.present();
        boolean first = !present.isEmpty() && present.get(0).id().equals(step);
        boolean last =
                !present.isEmpty() && present.get(present.size() - 1).id().equals(step);
        return verb == Verb.OMHOOG && !first || last ? "omhoog" : "omlaag";
    }
}
