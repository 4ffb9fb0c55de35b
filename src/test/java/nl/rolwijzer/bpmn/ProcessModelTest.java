package nl.rolwijzer.bpmn;

import static nl.rolwijzer.bpmn.Models.flow;
import static nl.rolwijzer.bpmn.Models.process;
import static nl.rolwijzer.bpmn.Models.task;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.rolwijzer.bpmn.ModelRemark.Kind;
import nl.rolwijzer.lean.Actor;
import org.junit.jupiter.api.Test;

/** What a drawing of others comes to as a list of steps, and what is said of it. */
class ProcessModelTest {

    private final ProcessModel permit = ProcessModel.read(Models.permit());

    @Test
    void putsWhatHappensInOneOrderAcrossPoolsAndSubprocesses() {
        assertThat(permit.steps())
                .extracting(ModelStep::name)
                .containsExactly(
                        "Aanvraag indienen",
                        "Ontvangst bevestigen",
                        "Aanvulling vragen",
                        "Herinneren",
                        "Zienswijze indienen",
                        "Welstand",
                        "Constructie",
                        "Bellen",
                        "Besluit versturen",
                        "Bezwaartermijn",
                        "Archiveren",
                        "Besluit ontvangen",
                        "Losse taak");
    }

    @Test
    void readsWhoActsFromLanesAndPools() {
        assertThat(step("Aanvraag indienen").actor()).as("by its pool").isEqualTo(Actor.BURGER);
        assertThat(step("Ontvangst bevestigen").actor()).as("by its lane").isEqualTo(Actor.AMBTENAAR);
        assertThat(step("Zienswijze indienen").actor()).as("by its lane").isEqualTo(Actor.DERDE);
        assertThat(step("Constructie").actor())
                .as("by the pool around its subprocess")
                .isEqualTo(Actor.AMBTENAAR);
        assertThat(names(Kind.BURGER)).containsExactly("Aanvrager");
        assertThat(names(Kind.AMBTENAAR)).containsExactlyInAnyOrder("Gemeente", "Balie");
    }

    @Test
    void makesWaitingOfATimerAndOfWhatIsReceived() {
        assertThat(step("Bezwaartermijn").actor()).isEqualTo(Actor.WACHTEN);
        assertThat(step("Bezwaartermijn").waiting().length()).hasDays(42);
        assertThat(step("Besluit ontvangen").actor()).isEqualTo(Actor.WACHTEN);
        assertThat(step("Besluit ontvangen").waiting()).isNull();
        assertThat(step("Ontvangst bevestigen").description()).isEqualTo("Met datum.");
    }

    @Test
    void saysWhatAListCannotSay() {
        assertThat(names(Kind.KEUZE)).containsExactly("Compleet?");
        assertThat(names(Kind.TEGELIJK)).containsExactly("Zienswijze indienen / Toetsen");
        assertThat(names(Kind.HERHALING)).containsExactly("Aanvulling vragen – Ontvangst bevestigen");
        assertThat(names(Kind.MEERMAALS)).containsExactly("Welstand");
        assertThat(names(Kind.DEELPROCES)).containsExactly("Toetsen", "Vrij");
        assertThat(names(Kind.LOS)).containsExactly("Losse taak");
        assertThat(names(Kind.GEBEURTENIS)).containsExactlyInAnyOrder("Aanvraag binnen", "Te laat");
        assertThat(names(Kind.LEGE_POOL)).containsExactly("Krant");
        assertThat(names(Kind.TOELICHTING)).containsExactly("Let op");
    }

    @Test
    void asksWhoActsWhereNothingSaysIt() {
        ProcessModel model = ProcessModel.read(process(task("a") + "<task id=\"b\"/>" + flow("a", "b")));

        assertThat(model.steps()).extracting(ModelStep::actor).containsOnly(Actor.AMBTENAAR);
        assertThat(model.remarks())
                .contains(
                        new ModelRemark(Kind.NIEMAND, List.of("A", "b")), new ModelRemark(Kind.NAAMLOOS, List.of("2")));
    }

    @Test
    void saysWhichLanesItDoesNotKnow() {
        ProcessModel model = ProcessModel.read(process("<laneSet id=\"l\"><lane id=\"x\" name=\"Zaal 3\">"
                + "<flowNodeRef>a</flowNodeRef></lane></laneSet>" + task("a")));

        assertThat(model.remarks()).containsExactly(new ModelRemark(Kind.ONBEKEND, List.of("Zaal 3")));
    }

    @Test
    void takesTheInnerLaneForWhoActs() {
        ProcessModel model = ProcessModel.read(process("<laneSet id=\"l\"><lane id=\"x\" name=\"Gemeente\">"
                + "<flowNodeRef>a</flowNodeRef><childLaneSet id=\"c\"><lane id=\"y\" name=\"Buren\">"
                + "<flowNodeRef>a</flowNodeRef></lane></childLaneSet></lane></laneSet>" + task("a")));

        assertThat(model.steps()).extracting(ModelStep::actor).containsExactly(Actor.DERDE);
    }

    @Test
    void followsALinkToAnotherPlaceInTheDrawing() {
        String there =
                "<intermediateThrowEvent id=\"t\"><linkEventDefinition id=\"l1\" name=\"A\"/></intermediateThrowEvent>";
        String here =
                "<intermediateCatchEvent id=\"c\"><linkEventDefinition id=\"l2\" name=\"A\"/></intermediateCatchEvent>";
        ProcessModel model =
                ProcessModel.read(process(here + task("b") + task("a") + there + flow("a", "t") + flow("c", "b")));

        assertThat(model.steps()).extracting(ModelStep::name).containsExactly("A", "B");
    }

    @Test
    void saysWhichTimeItCouldNotTakeOver() {
        ProcessModel model = ProcessModel.read(process("<intermediateCatchEvent id=\"w\" name=\"Wachten\">"
                + "<timerEventDefinition id=\"t\"><timeCycle>R3/PT10M</timeCycle></timerEventDefinition>"
                + "</intermediateCatchEvent>"));

        assertThat(model.steps().get(0).waiting()).isNull();
        assertThat(model.remarks()).containsExactly(new ModelRemark(Kind.TIJD, List.of("Wachten: R3/PT10M")));
    }

    /** A part without an id cannot be pointed at, and nothing must take it for the one that is. */
    @Test
    void keepsAPartWithoutAnId() {
        ProcessModel model = ProcessModel.read(
                process("<startEvent id=\"s\"/>" + task("a") + "<task name=\"Los\"/>" + flow("s", "a")));

        assertThat(model.steps()).extracting(ModelStep::name).containsExactly("A", "Los");
        assertThat(model.remarks()).contains(new ModelRemark(Kind.LOS, List.of("Los")));
    }

    private ModelStep step(String name) {
        return permit.steps().stream()
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(Kind kind) {
        return permit.remarks().stream()
                .filter(remark -> remark.kind() == kind)
                .flatMap(remark -> remark.names().stream())
                .toList();
    }
}
