package nl.rolwijzer.bpmn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.operaton.bpm.model.xml.instance.DomElement;

/** The parts of a process or subprocess, in the order of the file, and the flows between them. */
record Scope(List<Part> parts, List<Flow> flows) {

    private static final Scope EMPTY = new Scope(List.of(), List.of());

    private static final Set<String> CONTAINERS = Set.of("subProcess", "adHocSubProcess", "transaction");
    private static final Pattern PART = Pattern.compile("\\w*(Task|Event|Gateway)|task|callActivity");

    /** An arrow, by the ids of the parts. */
    record Flow(String from, String to) {

        static Flow of(DomElement arrow) {
            return new Flow(reference(arrow, "sourceRef"), reference(arrow, "targetRef"));
        }
    }

    Scope {
        parts = List.copyOf(parts);
        flows = List.copyOf(flows);
    }

    /** Of one container, or of several processes together. */
    static Scope of(Collection<DomElement> containers) {
        List<Part> parts = new ArrayList<>();
        List<Flow> flows = new ArrayList<>();
        for (DomElement container : containers) {
            for (DomElement child : container.getChildElements()) {
                String kind = child.getLocalName();
                if (CONTAINERS.contains(kind)) {
                    parts.add(new Part(child, of(List.of(child))));
                } else if (PART.matcher(kind).matches()) {
                    parts.add(new Part(child, EMPTY));
                } else if (kind.equals("sequenceFlow")) {
                    flows.add(Flow.of(child));
                }
            }
        }
        return new Scope(parts, flows);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** How many parts there are, with those inside others. */
    int size() {
        return parts.stream().mapToInt(part -> 1 + part.inside().size()).sum();
    }

    /** How many arrows leave a part. */
    long leaving(Part part) {
        return flows.stream().filter(flow -> flow.from().equals(part.id())).count();
    }

    /** An id without the prefix that a qualified name may have. */
    static String reference(DomElement element, String attribute) {
        String name = Objects.requireNonNullElse(element.getAttribute(attribute), "");
        return name.substring(name.lastIndexOf(':') + 1);
    }
}
