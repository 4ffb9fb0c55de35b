package nl.rolwijzer.assessment;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The text of the rulebook as a tree of which tests change one thing at a place, written as in a fault:
 * {@code rules > KLANT > role}.
 */
final class RulebookDraft {

    private static final String BELOW = " > ";

    private static final Node TEEUWEN = compose(Rulebooks.TEXT);

    private final Node root;

    private RulebookDraft(Node root) {
        this.root = root;
    }

    static RulebookDraft ofTeeuwen() {
        return new RulebookDraft(copy(TEEUWEN));
    }

    /** Puts this YAML at a place; a last step that is not there yet becomes a new key. */
    RulebookDraft set(String place, String yaml) {
        String name = last(place);
        if (find(parent(place)) instanceof MappingNode mapping) {
            remove(mapping, name);
            mapping.getValue().add(new NodeTuple(compose("'" + name + "'"), compose(yaml)));
        } else {
            List<Node> members = ((SequenceNode) find(parent(place))).getValue();
            members.set(members.indexOf(find(place)), compose(yaml));
        }
        return this;
    }

    /** Adds a member to a list, or an entry ({@code key: value}) to a mapping whether or not the key is there. */
    RulebookDraft add(String place, String yaml) {
        if (find(place) instanceof MappingNode mapping) {
            mapping.getValue().addAll(((MappingNode) compose(yaml)).getValue());
        } else {
            ((SequenceNode) find(place)).getValue().add(compose(yaml));
        }
        return this;
    }

    RulebookDraft remove(String place) {
        if (find(parent(place)) instanceof MappingNode mapping) {
            find(place);
            remove(mapping, last(place));
        } else {
            ((SequenceNode) find(parent(place))).getValue().remove(find(place));
        }
        return this;
    }

    /** The line, from 1, at which a place stands in the text of this draft. */
    int line(String place) {
        return new RulebookDraft(compose(text())).find(place).getStartMark().getLine() + 1;
    }

    /** YAML in its JSON form, every key and member on a line of its own. */
    String text() {
        StringBuilder text = new StringBuilder();
        write(root, text);
        return text.toString();
    }

    private static void write(Node node, StringBuilder text) {
        if (node instanceof MappingNode mapping) {
            text.append("{\n");
            mapping.getValue().forEach(tuple -> {
                write(tuple.getKeyNode(), text);
                text.append(": ");
                write(tuple.getValueNode(), text);
                text.append(",\n");
            });
            text.append('}');
        } else if (node instanceof SequenceNode sequence) {
            text.append("[\n");
            sequence.getValue().forEach(member -> {
                write(member, text);
                text.append(",\n");
            });
            text.append(']');
        } else if (node.getTag().equals(Tag.STR)) {
            String escaped =
                    scalar(node).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
            text.append('"').append(escaped).append('"');
        } else {
            text.append(scalar(node));
        }
    }

    Rulebook read() {
        return RulebookReader.read(text());
    }

    Optional<Node> search(String place) {
        Node found = root;
        for (String step : place.isEmpty() ? List.<String>of() : Arrays.asList(place.split(BELOW))) {
            Optional<Node> next = child(found, step);
            if (next.isEmpty()) {
                return next;
            }
            found = next.get();
        }
        return Optional.of(found);
    }

    boolean isEmpty(String list) {
        return ((SequenceNode) find(list)).getValue().isEmpty();
    }

    private Node find(String place) {
        return search(place).orElseThrow(() -> new AssertionError("the rulebook has no " + place));
    }

    private static Optional<Node> child(Node node, String step) {
        List<Node> found = new ArrayList<>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().stream()
                    .filter(tuple -> scalar(tuple.getKeyNode()).equals(step))
                    .forEach(tuple -> found.add(tuple.getValueNode()));
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().stream()
                    .filter(member -> (member instanceof CollectionNode
                                    ? child(member, "id")
                                            .map(RulebookDraft::scalar)
                                            .orElse("?")
                                    : scalar(member))
                            .equals(step))
                    .forEach(found::add);
        }
        return found.stream().reduce((earlier, later) -> later);
    }

    private static void remove(MappingNode mapping, String key) {
        mapping.getValue().removeIf(tuple -> scalar(tuple.getKeyNode()).equals(key));
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "?";
    }

    private static String parent(String place) {
        return place.contains(BELOW) ? place.substring(0, place.lastIndexOf(BELOW)) : "";
    }

    private static String last(String place) {
        return place.substring(place.contains(BELOW) ? place.lastIndexOf(BELOW) + BELOW.length() : 0);
    }

    /** Reading the text again for every test would take most of their time. */
    private static Node copy(Node node) {
        if (node instanceof MappingNode mapping) {
            List<NodeTuple> tuples = new ArrayList<>();
            mapping.getValue()
                    .forEach(tuple -> tuples.add(new NodeTuple(tuple.getKeyNode(), copy(tuple.getValueNode()))));
            return new MappingNode(mapping.getTag(), tuples, mapping.getFlowStyle());
        }
        if (node instanceof SequenceNode sequence) {
            List<Node> members = new ArrayList<>();
            sequence.getValue().forEach(member -> members.add(copy(member)));
            return new SequenceNode(sequence.getTag(), members, sequence.getFlowStyle());
        }
        return node;
    }

    private static Node compose(String text) {
        return new Yaml().compose(new StringReader(text));
    }
}
