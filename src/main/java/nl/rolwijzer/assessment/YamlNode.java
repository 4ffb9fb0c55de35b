package nl.rolwijzer.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What stands at a place in YAML, be it nothing: the same few questions for every kind of node. */
record YamlNode(@Nullable Node node) {

    static final YamlNode ABSENT = new YamlNode(null);

    boolean isAbsent() {
        return node == null;
    }

    boolean isNull() {
        return node != null && node.getTag().equals(Tag.NULL);
    }

    boolean isMapping() {
        return node instanceof MappingNode;
    }

    boolean isScalar() {
        return node instanceof ScalarNode;
    }

    /** From 1; that of the surroundings when nothing stands here. */
    int lineOr(int surroundings) {
        return node == null ? surroundings : node.getStartMark().getLine() + 1;
    }

    /** The text of a scalar; empty when nothing stands here. */
    String text() {
        return node == null ? "" : node instanceof ScalarNode scalar ? scalar.getValue() : "?";
    }

    /** The entries of a mapping in their order, a key that stands twice included; none for anything else. */
    List<Map.Entry<String, YamlNode>> entries() {
        List<Map.Entry<String, YamlNode>> entries = new ArrayList<>();
        if (node instanceof MappingNode mapping) {
            mapping.getValue()
                    .forEach(tuple -> entries.add(
                            Map.entry(new YamlNode(tuple.getKeyNode()).text(), new YamlNode(tuple.getValueNode()))));
        }
        return entries;
    }

    /** The members of a list; none for anything else. */
    List<YamlNode> members() {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(YamlNode::new).toList()
                : List.of();
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** How a list calls this member: by its id where it has one. */
    String name() {
        return isMapping()
                ? entries().stream()
                        .filter(entry -> entry.getKey().equals("id"))
                        .map(entry -> entry.getValue().text())
                        .findFirst()
                        .orElse("?")
                : text();
    }
}
