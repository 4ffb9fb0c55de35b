package nl.rolwijzer.dmn;

import java.util.HashSet;
import java.util.Set;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Rulebook;

/**
 * A rulebook as a file in DMN 1.3: a question is input data, everything that follows from the answers is a decision with a
 * table. The variables {@code rollen_burger}, {@code rollen_derden} and those that begin with {@code mogelijke_} hold the
 * outcome.
 */
public final class DmnFile {

    static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    private final Rulebook rulebook;
    private final DecisionModel model;
    private final Set<String> questions = new HashSet<>();

    /** The file of this rulebook. */
    public DmnFile(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.model = DecisionModel.of(rulebook);
        model.questions().forEach(question -> questions.add(Feel.name(question.id())));
    }

    /**
     * What is in the file.
     *
     * @param address of the rulebook: the namespace of the model
     */
    public byte[] bytes(String address) {
        XmlNode definitions = definitions(address);
        DmnTypes.write(model.questions(), definitions);
        model.questions().forEach(question -> write(question, definitions));
        model.decisions().forEach(decision -> write(decision, definitions));
        new DmnDiagram(model).write(model, definitions);
        return definitions.bytes();
    }

    /** The id of the line from what a decision needs to it. */
    static String requirement(Decision decision, String needed) {
        return decision.name() + ".uit." + needed;
    }

    private XmlNode definitions(String address) {
        Rulebook.Edition edition = rulebook.edition();
        XmlNode definitions = XmlNode.root(DMN, "definitions")
                .declare("dmndi", "https://www.omg.org/spec/DMN/20191111/DMNDI/")
                .declare("dc", "http://www.omg.org/spec/DMN/20180521/DC/")
                .declare("di", "http://www.omg.org/spec/DMN/20180521/DI/")
                .with("id", "regels")
                .with("name", Feel.name("rolwijzer_regels_" + edition.version()))
                .with("label", "De regels van Rolwijzer, versie " + edition.version())
                .with("namespace", address)
                .with("exporter", "Rolwijzer");
        definitions.add(
                "description",
                rulebook.questionnaire().intro().nl() + " Regelset " + edition.version() + ", SHA-256 "
                        + edition.sha256() + ".");
        return definitions;
    }

    private static void write(Question question, XmlNode definitions) {
        String name = Feel.name(question.id());
        XmlNode input = definitions
                .add("inputData")
                .with("id", name)
                .with("name", name)
                .with("label", question.text().nl());
        input.add("description", question.text().nl() + " " + question.help().nl());
        variable(input, name, DmnTypes.of(question));
    }

    private void write(Decision decision, XmlNode definitions) {
        XmlNode node = definitions
                .add("decision")
                .with("id", decision.name())
                .with("name", decision.name())
                .with("label", decision.label());
        node.add("description", decision.description());
        node.add("question", decision.question());
        variable(node, decision.name(), decision.type());
        for (String needed : decision.needs()) {
            node.add("informationRequirement")
                    .with("id", requirement(decision, needed))
                    .add(questions.contains(needed) ? "requiredInput" : "requiredDecision")
                    .with("href", "#" + needed);
        }
        DmnTableWriter.write(decision, node);
    }

    private static void variable(XmlNode node, String name, String type) {
        node.add("variable").with("id", "waarde_" + name).with("name", name).with("typeRef", type);
    }
}
