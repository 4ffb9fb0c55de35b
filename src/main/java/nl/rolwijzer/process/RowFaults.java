package nl.rolwijzer.process;

import java.util.ArrayList;
import java.util.List;
import nl.rolwijzer.catalogue.DraftFault;
import nl.rolwijzer.catalogue.StepTexts;
import nl.rolwijzer.platform.FormFault;

/** What is wrong in one row of a table: each fault says its row and column, and leads to the field that it came into. */
final class RowFaults {

    private final FormWording words;
    private final long line;
    private final String step;
    private final List<FormFault> faults = new ArrayList<>();

    RowFaults(FormWording words, long line, String step) {
        this.words = words;
        this.line = line;
        this.step = step;
    }

    List<FormFault> all() {
        return List.copyOf(faults);
    }

    /** A fault of the form, about the column that filled the field. */
    void add(DraftFault fault) {
        String field = fault.field().substring(StepTexts.field(step, "").length());
        faults.add(words.word(fault, words.cell(line, TableHeading.column(field))));
    }

    /** @param field the one to go to: not every column has one of its own */
    void add(String column, String field, String code, Object... arguments) {
        DraftFault fault = new DraftFault(StepTexts.field(step, field), code, List.of(arguments));
        faults.add(words.word(fault, words.cell(line, column)));
    }
}
