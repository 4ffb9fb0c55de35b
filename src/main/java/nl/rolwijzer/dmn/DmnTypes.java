package nl.rolwijzer.dmn;

import java.util.List;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.Option;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Verdict;

/** The types of a model: which values questions, verdicts and roles can have. */
final class DmnTypes {

    static final String VERDICT = "oordeel";
    static final String ROLE = "rol_met_regel";
    static final String ROLES = "rollen_met_regel";
    static final String TEXT = "string";

    private DmnTypes() {}

    /** The type of an answer: one option, or several. */
    static String of(Question question) {
        return Feel.name((question.multiple() ? "antwoorden_" : "antwoord_") + question.id());
    }

    static void write(List<Question> questions, XmlNode definitions) {
        texts(definitions, VERDICT, Stream.of(Verdict.values()).map(Feel::word).toList());
        for (Question question : questions) {
            List<String> options = Stream.concat(
                            question.options().stream().map(Option::id), Stream.of(Question.UNKNOWN))
                    .toList();
            String one = Feel.name("antwoord_" + question.id());
            texts(definitions, one, options);
            if (question.multiple()) {
                several(definitions, of(question), one);
            }
        }
        XmlNode role = item(definitions, ROLE);
        RoleDecision.OUTPUTS.forEach(
                output -> role.add("itemComponent").with("name", output.name()).add("typeRef", TEXT));
        several(definitions, ROLES, ROLE);
    }

    private static void texts(XmlNode definitions, String name, List<String> allowed) {
        XmlNode item = item(definitions, name);
        item.add("typeRef", TEXT);
        item.add("allowedValues").add("text", Feel.oneOfTexts(allowed));
    }

    private static void several(XmlNode definitions, String name, String of) {
        item(definitions, name).with("isCollection", "true").add("typeRef", of);
    }

    private static XmlNode item(XmlNode definitions, String name) {
        return definitions.add("itemDefinition").with("id", "type_" + name).with("name", name);
    }
}
