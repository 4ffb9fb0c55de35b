package nl.rolwijzer.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Rule;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Rulebooks;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DmnFileTest {

    private static final String ADDRESS = "https://voorbeeld.example/regels/1.0.1";
    private static final String DIAGRAM = "https://www.omg.org/spec/DMN/20191111/DMNDI/";

    private final Rulebook rulebook = Rulebooks.teeuwen();
    private final byte[] file = new DmnFile(rulebook).bytes(ADDRESS);
    private final Document model = parse(file);

    @Test
    void isAsTheStandardWantsIt() throws Exception {
        Schema schema = SchemaFactory.newDefaultInstance()
                .newSchema(DmnFileTest.class.getResource("/org/omg/spec/DMN/20191111/DMN13.xsd"));

        assertThatCode(() -> schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(file))))
                .doesNotThrowAnyException();
    }

    @Test
    void asksEveryQuestionInDutch() {
        assertThat(attributes(DmnFile.DMN, "inputData", "label"))
                .isEqualTo(rulebook.questionnaire().questions().stream()
                        .map(Question::text)
                        .map(text -> text.nl())
                        .toList());
    }

    @Test
    void saysOfEveryRuleWhyItIsThereAndWhatItRestsOn() {
        for (Rule rule : rulebook.rules()) {
            Element decision = decision("regel_" + rule.id().replace('-', '_'));
            String description = decision.getElementsByTagNameNS(DmnFile.DMN, "description")
                    .item(0)
                    .getTextContent();

            assertThat(description)
                    .startsWith(rule.rationale().nl())
                    .contains(rule.citations().get(0).work().title().nl())
                    .contains(rule.sources().get(0).place().nl());
        }
    }

    @Test
    void asksTheSameOfTheAnswersOnce() {
        assertThat(attributes(DmnFile.DMN, "decision", "name"))
                .doesNotHaveDuplicates()
                .contains("feit_basis_besluit_of_opgelegd", "deel_O7", "rollen_burger", "mogelijke_rollen_derden");
    }

    @Test
    void readsTablesFromTheTopAndCountsEveryRole() {
        assertThat(policy("regel_OND_TOE")).isEqualTo("FIRST");
        assertThat(policy("feit_wat_toestemming")).isEqualTo("FIRST");
        assertThat(policy("rollen_burger")).isEqualTo("COLLECT");
    }

    @Test
    void drawsEverythingAndNothingOnTopOfSomethingElse() {
        List<String> drawn = attributes(DIAGRAM, "DMNShape", "dmnElementRef");
        List<String> places = new ArrayList<>();
        NodeList bounds = model.getElementsByTagNameNS("http://www.omg.org/spec/DMN/20180521/DC/", "Bounds");
        for (int i = 0; i < bounds.getLength(); i++) {
            Element box = (Element) bounds.item(i);
            places.add(box.getAttribute("x") + " " + box.getAttribute("y"));
        }

        assertThat(drawn)
                .containsAll(attributes(DmnFile.DMN, "inputData", "id"))
                .containsAll(attributes(DmnFile.DMN, "decision", "id"))
                .doesNotHaveDuplicates();
        assertThat(places).hasSameSizeAs(drawn).doesNotHaveDuplicates();
        assertThat(attributes(DIAGRAM, "DMNEdge", "dmnElementRef"))
                .containsExactlyInAnyOrderElementsOf(attributes(DmnFile.DMN, "informationRequirement", "id"));
    }

    @Test
    void tellsWhichRulebookItIs() {
        assertThat(model.getDocumentElement().getAttribute("namespace")).isEqualTo(ADDRESS);
        assertThat(model.getDocumentElement().getTextContent())
                .contains(rulebook.edition().version(), rulebook.edition().sha256());
    }

    @Test
    void isTheSameFileEveryTime() {
        assertThat(new DmnFile(rulebook).bytes(ADDRESS)).isEqualTo(file);
    }

    private String policy(String decision) {
        Element table = (Element) decision(decision)
                .getElementsByTagNameNS(DmnFile.DMN, "decisionTable")
                .item(0);
        return table.getAttribute("hitPolicy");
    }

    private Element decision(String id) {
        return elements(DmnFile.DMN, "decision").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> attributes(String namespace, String name, String attribute) {
        return elements(namespace, name).stream()
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    private List<Element> elements(String namespace, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList found = model.getElementsByTagNameNS(namespace, name);
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Document parse(byte[] file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
