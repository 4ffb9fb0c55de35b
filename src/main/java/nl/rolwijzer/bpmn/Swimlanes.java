package nl.rolwijzer.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.operaton.bpm.model.bpmn.BpmnModelInstance;
import org.operaton.bpm.model.bpmn.instance.Lane;
import org.operaton.bpm.model.bpmn.instance.Participant;
import org.operaton.bpm.model.xml.instance.DomElement;

/** Which lanes and which pool a part of a model stands in. */
final class Swimlanes {

    private final Map<String, List<String>> lanes = new HashMap<>();
    private final Map<String, String> pools = new HashMap<>();

    Swimlanes(BpmnModelInstance model) {
        model.getModelElementsByType(Lane.class).forEach(lane -> know(lane.getDomElement()));
        for (Participant pool : model.getModelElementsByType(Participant.class)) {
            pools.put(Scope.reference(pool.getDomElement(), "processRef"), text(pool.getName()));
        }
    }

    /** The names of what it stands in, the narrowest first; none when nothing has a name. */
    List<String> around(Part part) {
        List<String> names = new ArrayList<>();
        for (DomElement each = part.element(); each != null; each = each.getParentElement()) {
            String id = text(each.getAttribute("id"));
            names.addAll(lanes.getOrDefault(id, List.of()));
            names.add(pools.getOrDefault(id, ""));
        }
        names.removeIf(String::isBlank);
        return List.copyOf(names);
    }

    private void know(DomElement lane) {
        List<String> names = new ArrayList<>();
        for (DomElement each = lane; each != null; each = each.getParentElement()) {
            if (each.getLocalName().equals("lane")) {
                names.add(text(each.getAttribute("name")));
            }
        }
        for (DomElement child : lane.getChildElements()) {
            if (child.getLocalName().equals("flowNodeRef")) {
                // A lane within a lane lists its parts as the outer one does: the inner one says more.
                lanes.merge(
                        child.getTextContent().strip(), names, (one, other) -> one.size() < other.size() ? other : one);
            }
        }
    }

    private static String text(@Nullable String name) {
        return Objects.requireNonNullElse(name, "").replaceAll("\\s+", " ").strip();
    }
}
