package nl.rolwijzer.dmn;

import java.util.List;

/**
 * How a decision is made.
 *
 * @param remark what the remarks beside the rows are about
 */
record DecisionTable(Policy policy, List<Input> inputs, List<Output> outputs, String remark, List<Row> rows) {

    /** Which of the rows that fit count. */
    enum Policy {
        /** The first one; the table is read from the top. */
        FIRST,
        /** All of them. */
        COLLECT
    }

    /**
     * A column to test.
     *
     * @param expression what it has the value of: the variable, or something made of it
     */
    record Input(String variable, String expression, String label, String type) {

        /** The variable as it is. */
        Input(String variable, String label, String type) {
            this(variable, variable, label, type);
        }
    }

    /** A column with results, one text in each row. */
    record Output(String name, String label) {}

    /** What a row tests, column by column, what it gives, and for people why. */
    record Row(List<String> tests, List<String> results, String remark) {

        Row {
            tests = List.copyOf(tests);
            results = List.copyOf(results);
        }
    }

    DecisionTable {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
    }
}
