package nl.rolwijzer.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.rolwijzer.catalogue.StepTexts;
import nl.rolwijzer.lean.StepColumns;
import nl.rolwijzer.platform.FormFault;
import nl.rolwijzer.tables.TableRow;
import org.jspecify.annotations.Nullable;

/** Makes steps of the rows of a table, each as the form would have it, with whatever is wrong in it. */
final class StepTable implements Consumer<TableRow> {

    private final FormWording words;
    private final Set<String> taken;
    private final Set<String> services = new HashSet<>();
    private final List<StepFields> steps = new ArrayList<>();
    private final List<FormFault> faults = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private @Nullable TableHeading heading;

    /** @param taken ids of steps that are something else */
    StepTable(FormWording words, Set<String> taken) {
        this.words = words;
        this.taken = new HashSet<>(taken);
    }

    /** @throws FileRefused for a heading that is none, and for more than a service takes */
    @Override
    public void accept(TableRow row) {
        if (heading == null) {
            heading = TableHeading.of(row);
            return;
        }
        TableCells cells = new TableCells(heading, row);
        services.add(cells.text(StepColumns.SERVICE).strip());
        if (services.size() > 1) {
            throw new FileRefused("stappen.inlezen.fout.meer_diensten");
        }
        if (steps.size() == StepCheck.MOST_STEPS) {
            throw new FileRefused("stappen.inlezen.fout.te_veel", StepCheck.MOST_STEPS);
        }
        read(cells);
    }

    /** @throws FileRefused when there is no step in it */
    ReadSteps read() {
        if (steps.isEmpty()) {
            throw new FileRefused("stappen.inlezen.fout.geen_rijen");
        }
        List<String> unknown = heading == null ? List.of() : heading.unknown();
        if (!unknown.isEmpty()) {
            remarks.add(words.message("stappen.inlezen.kolommen_onbekend", String.join(", ", unknown)));
        }
        return new ReadSteps(steps, faults, remarks);
    }

    private void read(TableCells cells) {
        String id = id(cells.text(StepColumns.ID).strip());
        Map<String, String> texts = cells.texts();
        RowFaults wrong = new RowFaults(words, cells.row().line(), id);
        new TableChoices(texts, wrong).settle();
        texts.values().removeIf(String::isBlank);
        StepFields fields = new StepFields(id, texts, false);
        if (fields.isBlank()) {
            remarks.add(words.message("stappen.inlezen.rij_leeg", cells.row().line()));
            return;
        }
        StepCheck check = new StepCheck();
        check.check(StepsForm.of(0, List.of(fields)));
        check.faults().forEach(wrong::add);
        if (cells.isTooLong()) {
            wrong.add(StepColumns.NAME, StepTexts.NAME, "stappen.inlezen.fout.cellen");
        }
        steps.add(fields);
        faults.addAll(wrong.all());
    }

    /** The one in the file, so that a step that was only changed stays the same step; else a new one. */
    private String id(String given) {
        String id = StepsForm.isId(given) && !taken.contains(given) ? given : StepFields.newId();
        taken.add(id);
        return id;
    }
}
