package nl.rolwijzer.assessment;

import java.io.StringReader;
import java.util.ArrayList;
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

/** What a draft does with single nodes of YAML. */
final class YamlTree {

    private YamlTree() {}

    static Node compose(String text) {
        return new Yaml().compose(new StringReader(text));
    }

    /** Reading the text again for every test would take most of their time. */
    static Node copy(Node node) {
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

    /** The JSON form, every key and member on a line of its own. */
    static String write(Node node) {
        StringBuilder text = new StringBuilder();
        write(node, text);
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

    static Optional<Node> child(Node node, String step) {
        List<Node> found = new ArrayList<>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue().stream()
                    .filter(tuple -> scalar(tuple.getKeyNode()).equals(step))
                    .forEach(tuple -> found.add(tuple.getValueNode()));
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().stream()
                    .filter(member -> (member instanceof CollectionNode
                                    ? child(member, "id").map(YamlTree::scalar).orElse("?")
                                    : scalar(member))
                            .equals(step))
                    .forEach(found::add);
        }
        return found.stream().reduce((earlier, later) -> later);
    }

    static void remove(MappingNode mapping, String key) {
        mapping.getValue().removeIf(tuple -> scalar(tuple.getKeyNode()).equals(key));
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "?";
    }
}
