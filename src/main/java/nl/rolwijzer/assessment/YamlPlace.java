package nl.rolwijzer.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One place in the YAML of a rulebook. What is missing or of the wrong kind is noted as a fault and read as empty, so
 * that reading goes on and finds every other fault too.
 */
final class YamlPlace {

    private final @Nullable Node node;
    private final int line;
    private final String path;
    private final List<RulebookFault> faults;

    YamlPlace(@Nullable Node node, int line, String path, List<RulebookFault> faults) {
        this.node = node;
        this.line = node == null ? line : node.getStartMark().getLine() + 1;
        this.path = path;
        this.faults = faults;
    }

    void fault(String message) {
        faults.add(new RulebookFault(line, path, message));
    }

    /** What stands under a key that has to be there. */
    YamlPlace get(String key) {
        return find(key).orElseGet(() -> {
            if (node instanceof MappingNode) {
                fault("has no '" + key + "'");
            }
            return new YamlPlace(null, line, below(key), faults);
        });
    }

    Optional<YamlPlace> find(String key) {
        return Optional.ofNullable(fields().get(key)).filter(found -> !found.isNull());
    }

    /** What stands under this mapping, by key. */
    Map<String, YamlPlace> fields() {
        Map<String, YamlPlace> fields = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key = scalar(tuple.getKeyNode());
                fields.put(key, new YamlPlace(tuple.getValueNode(), line, below(key), faults));
            }
        }
        return fields;
    }

    /** Refuses every other key and every key that stands twice: a misspelt key must not go unnoticed. */
    YamlPlace allow(String... keys) {
        if (node instanceof MappingNode mapping) {
            List<String> seen = new ArrayList<>();
            for (NodeTuple tuple : mapping.getValue()) {
                String key = scalar(tuple.getKeyNode());
                if (!Arrays.asList(keys).contains(key)) {
                    fault("has an unknown key '" + key + "'");
                } else if (seen.contains(key)) {
                    fault("has the key '" + key + "' twice");
                }
                seen.add(key);
            }
        } else if (node != null) {
            fault("should be a mapping with the keys " + String.join(", ", keys));
        }
        return this;
    }

    /** The members of a list that is not empty; each is named by its id where it has one. */
    List<YamlPlace> items() {
        List<YamlPlace> items = new ArrayList<>();
        if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
            for (Node item : sequence.getValue()) {
                String name = item instanceof MappingNode
                        ? new YamlPlace(item, line, path, faults)
                                .find("id")
                                .map(YamlPlace::raw)
                                .orElse("?")
                        : scalar(item);
                items.add(new YamlPlace(item, line, below(name), faults));
            }
        } else if (node != null) {
            fault("should be a list with at least one member");
        }
        return items;
    }

    /** Text that is not blank. */
    String text() {
        if (node != null && (!(node instanceof ScalarNode) || raw().isBlank())) {
            fault("should be a text that is not empty");
        }
        return raw();
    }

    Text bilingual() {
        return new Text(get("nl").text(), get("en").text());
    }

    int number(int least, int most) {
        String digits = raw();
        if (digits.matches("\\d{1,6}") && Integer.parseInt(digits) >= least && Integer.parseInt(digits) <= most) {
            return Integer.parseInt(digits);
        }
        if (node != null) {
            fault("should be a whole number from " + least + " to " + most);
        }
        return least;
    }

    /** Texts in a list, or one text that stands alone. */
    List<YamlPlace> oneOrMore() {
        return node instanceof ScalarNode ? List.of(this) : items();
    }

    boolean isTrue() {
        return raw().equals("true");
    }

    /** The constant whose name this is in lower case; the first one, with a fault, when there is none. */
    <E extends Enum<E>> E oneOf(Class<E> type) {
        Set<E> constants = EnumSet.allOf(type);
        return constants.stream()
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(raw()))
                .findFirst()
                .orElseGet(() -> {
                    if (node != null) {
                        fault("unknown " + type.getSimpleName() + " '" + raw() + "'");
                    }
                    return constants.iterator().next();
                });
    }

    private boolean isNull() {
        return node instanceof ScalarNode && raw().equals("null");
    }

    private String raw() {
        return node == null ? "" : scalar(node);
    }

    private String below(String key) {
        return path.isEmpty() ? key : path + " > " + key;
    }

    private static String scalar(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "?";
    }
}
