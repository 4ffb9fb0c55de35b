package nl.rolwijzer.dmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.rolwijzer.assessment.Question;

/**
 * Where modelers draw what: the questions at the left, and every decision to the right of all that it rests on. A column
 * is spread over the height of the longest one.
 */
final class DmnDiagram {

    private static final int WIDTH = 300;
    private static final int HEIGHT = 50;
    private static final int COLUMN = WIDTH + 160;
    private static final int ROW = HEIGHT + 25;
    private static final int MARGIN = 40;

    private final Map<String, Box> boxes = new LinkedHashMap<>();

    private record Box(int x, int y) {}

    DmnDiagram(DecisionModel model) {
        Map<Integer, List<String>> columns = columns(model);
        int rows = columns.values().stream().mapToInt(List::size).max().orElse(0);
        columns.forEach((column, names) -> {
            for (int row = 0; row < names.size(); row++) {
                int y = MARGIN + (2 * row + 1) * rows * ROW / (2 * names.size()) - ROW / 2;
                boxes.put(names.get(row), new Box(MARGIN + column * COLUMN, y));
            }
        });
    }

    private static Map<Integer, List<String>> columns(DecisionModel model) {
        Map<String, Integer> depths = new HashMap<>();
        Map<Integer, List<String>> columns = new TreeMap<>();
        for (Question question : model.questions()) {
            depths.put(Feel.name(question.id()), 0);
            columns.computeIfAbsent(0, none -> new ArrayList<>()).add(Feel.name(question.id()));
        }
        for (Decision decision : model.decisions()) {
            int depth =
                    1 + decision.needs().stream().mapToInt(depths::get).max().orElse(0);
            depths.put(decision.name(), depth);
            columns.computeIfAbsent(depth, none -> new ArrayList<>()).add(decision.name());
        }
        return columns;
    }

    void write(DecisionModel model, XmlNode definitions) {
        XmlNode diagram = definitions.add("dmndi:DMNDI").add("dmndi:DMNDiagram").with("id", "tekening");
        boxes.forEach((name, box) -> diagram.add("dmndi:DMNShape")
                .with("id", "vorm_" + name)
                .with("dmnElementRef", name)
                .add("dc:Bounds")
                .with("x", String.valueOf(box.x()))
                .with("y", String.valueOf(box.y()))
                .with("width", String.valueOf(WIDTH))
                .with("height", String.valueOf(HEIGHT)));
        for (Decision decision : model.decisions()) {
            for (String needed : decision.needs()) {
                String requirement = DmnFile.requirement(decision, needed);
                XmlNode edge = diagram.add("dmndi:DMNEdge")
                        .with("id", "lijn_" + requirement)
                        .with("dmnElementRef", requirement);
                point(edge, box(needed), WIDTH);
                point(edge, box(decision.name()), 0);
            }
        }
    }

    private Box box(String name) {
        return Objects.requireNonNull(boxes.get(name));
    }

    private static void point(XmlNode edge, Box box, int side) {
        edge.add("di:waypoint")
                .with("x", String.valueOf(box.x() + side))
                .with("y", String.valueOf(box.y() + HEIGHT / 2));
    }
}
