package nl.rolwijzer.dmn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.Verdict;

/**
 * Needs as a table in strong Kleene logic: first what decides that they are not met, then what leaves it open, and when
 * none of these rows fits they are met.
 */
final class KleeneTable {

    private final List<DecisionTable.Input> inputs = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    /** Columns of which at least one must be true, or (then there is one) of which none may be. */
    private record Part(boolean negated, List<Integer> columns, String remark) {

        String failing() {
            return Feel.verdict(negated ? Verdict.APPLIES : Verdict.DOES_NOT_APPLY);
        }

        /** Below the rows that decide: there what is not true in any column is open in one of them. */
        String open() {
            return columns.size() == 1 ? Feel.verdict(Verdict.CANNOT_TELL) : Feel.not(Feel.verdict(Verdict.APPLIES));
        }
    }

    /** At least one of these has to be true. */
    void needsOneOf(List<DecisionTable.Input> alternatives, String remark) {
        int first = inputs.size();
        inputs.addAll(alternatives);
        parts.add(new Part(false, IntStream.range(first, inputs.size()).boxed().toList(), remark));
    }

    /** None of these may be true. */
    void excludes(List<DecisionTable.Input> exclusions, String remark) {
        for (DecisionTable.Input exclusion : exclusions) {
            inputs.add(exclusion);
            parts.add(new Part(true, List.of(inputs.size() - 1), remark));
        }
    }

    DecisionTable finish() {
        List<DecisionTable.Row> rows = Stream.of(
                        parts.stream().map(part -> row(part, part.failing(), Verdict.DOES_NOT_APPLY)),
                        parts.stream().map(part -> row(part, part.open(), Verdict.CANNOT_TELL)),
                        Stream.of(row(List.of(), "", Verdict.APPLIES, "Alles wat nodig is")))
                .flatMap(some -> some)
                .toList();
        return new DecisionTable(
                DecisionTable.Policy.FIRST,
                inputs,
                List.of(new DecisionTable.Output(DmnTypes.VERDICT, "Oordeel")),
                "Wat de regel nodig heeft",
                rows);
    }

    private DecisionTable.Row row(Part part, String test, Verdict verdict) {
        return row(part.columns(), test, verdict, part.remark());
    }

    private DecisionTable.Row row(List<Integer> columns, String test, Verdict verdict, String remark) {
        List<String> tests = new ArrayList<>(Collections.nCopies(inputs.size(), Feel.ANYTHING));
        columns.forEach(column -> tests.set(column, test));
        return new DecisionTable.Row(tests, List.of(Feel.verdict(verdict)), remark);
    }
}
