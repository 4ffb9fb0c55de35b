package nl.rolwijzer.dmn;

import java.util.List;

/** Writes the table of a decision. Ids tell where in the table something stands, so that they stay as they are. */
final class DmnTableWriter {

    private DmnTableWriter() {}

    static void write(Decision decision, XmlNode node) {
        DecisionTable table = decision.table();
        String id = decision.name() + ".tabel";
        XmlNode written = node.add("decisionTable")
                .with("id", id)
                .with("hitPolicy", table.policy().name())
                .with("preferredOrientation", "Rule-as-Row")
                .with("outputLabel", decision.label());
        for (int i = 0; i < table.inputs().size(); i++) {
            write(table.inputs().get(i), id + ".kolom" + (i + 1), written);
        }
        table.outputs().forEach(output -> write(output, table.outputs().size() == 1, id, written));
        written.add("annotation").with("name", table.remark());
        for (int i = 0; i < table.rows().size(); i++) {
            write(table.rows().get(i), id + ".rij" + (i + 1), written);
        }
    }

    private static void write(DecisionTable.Input input, String id, XmlNode table) {
        table.add("input")
                .with("id", id)
                .with("label", input.label())
                .add("inputExpression")
                .with("id", id + ".waarde")
                .with("typeRef", input.type())
                .add("text", input.expression());
    }

    /** An output that is the only one has no name: its value is that of the decision. */
    private static void write(DecisionTable.Output output, boolean alone, String table, XmlNode written) {
        XmlNode column = written.add("output")
                .with("id", table + ".uitkomst." + output.name())
                .with("label", output.label());
        if (alone) {
            column.with("typeRef", output.name());
        } else {
            column.with("name", output.name()).with("typeRef", DmnTypes.TEXT);
        }
    }

    private static void write(DecisionTable.Row row, String id, XmlNode table) {
        XmlNode rule = table.add("rule").with("id", id);
        cells(rule, "inputEntry", id + ".toets", row.tests());
        cells(rule, "outputEntry", id + ".uitkomst", row.results());
        rule.add("annotationEntry").add("text", row.remark());
    }

    private static void cells(XmlNode rule, String name, String id, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            rule.add(name).with("id", id + (i + 1)).add("text", texts.get(i));
        }
    }
}
