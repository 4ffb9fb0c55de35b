package nl.rolwijzer.bpmn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What follows on each part of a scope: by arrows, links, an event on its side, and messages. */
final class Connections {

    private final Map<String, Part> byId = new HashMap<>();
    private final Map<Part, List<Part>> following = new LinkedHashMap<>();

    private Connections() {}

    /** @param messages between the parts of one scope or what is inside them; any others are left aside */
    static Map<Part, List<Part>> of(Scope scope, Collection<Scope.Flow> messages) {
        Connections connections = new Connections();
        scope.parts().forEach(part -> connections.know(part, part));
        scope.flows().forEach(connections::add);
        scope.parts().forEach(part -> connections.addOf(part, scope));
        messages.forEach(connections::add);
        return connections.following;
    }

    /** A message to a part of a subprocess leads to the subprocess. */
    private void know(Part inside, Part part) {
        if (!inside.id().isEmpty()) {
            byId.put(inside.id(), part);
        }
        inside.inside().parts().forEach(each -> know(each, part));
    }

    private void add(Scope.Flow flow) {
        Part from = byId.get(flow.from());
        Part to = byId.get(flow.to());
        if (from != null && to != null && from != to) {
            add(from, to);
        }
    }

    private void addOf(Part part, Scope scope) {
        Part host = byId.get(part.host());
        if (host != null) {
            add(host, part);
        }
        if (part.isArrivalOfALink()) {
            scope.parts().stream()
                    .filter(other -> other.link().equals(part.link()) && !other.isArrivalOfALink())
                    .forEach(departure -> add(departure, part));
        }
    }

    private void add(Part from, Part to) {
        following.computeIfAbsent(from, part -> new ArrayList<>()).add(to);
    }
}
