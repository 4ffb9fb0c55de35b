package nl.rolwijzer.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The text of the rulebook as a tree of which tests change one thing at a place, written as in a fault:
 * {@code rules > KLANT > role}.
 */
final class RulebookDraft {

    private static final String BELOW = " > ";

    private static final Node TEEUWEN = YamlTree.compose(Rulebooks.TEXT);
    private static final Node SMALL = YamlTree.compose(SmallRulebook.TEXT);

    private final Node root;

    private RulebookDraft(Node root) {
        this.root = root;
    }

    static RulebookDraft ofTeeuwen() {
        return new RulebookDraft(YamlTree.copy(TEEUWEN));
    }

    static RulebookDraft ofSmall() {
        return new RulebookDraft(YamlTree.copy(SMALL));
    }

    /** Puts this YAML at a place; a last step that is not there yet becomes a new key. */
    RulebookDraft set(String place, String yaml) {
        String name = last(place);
        if (find(parent(place)) instanceof MappingNode mapping) {
            YamlTree.remove(mapping, name);
            mapping.getValue().add(new NodeTuple(YamlTree.compose("'" + name + "'"), YamlTree.compose(yaml)));
        } else {
            List<Node> members = ((SequenceNode) find(parent(place))).getValue();
            members.set(members.indexOf(find(place)), YamlTree.compose(yaml));
        }
        return this;
    }

    /** Adds a member to a list, or an entry ({@code key: value}) to a mapping whether or not the key is there. */
    RulebookDraft add(String place, String yaml) {
        if (find(place) instanceof MappingNode mapping) {
            mapping.getValue().addAll(((MappingNode) YamlTree.compose(yaml)).getValue());
        } else {
            ((SequenceNode) find(place)).getValue().add(YamlTree.compose(yaml));
        }
        return this;
    }

    RulebookDraft remove(String place) {
        if (find(parent(place)) instanceof MappingNode mapping) {
            find(place);
            YamlTree.remove(mapping, last(place));
        } else {
            ((SequenceNode) find(parent(place))).getValue().remove(find(place));
        }
        return this;
    }

    /** This draft as it is read from its text, so that every place has its line. */
    RulebookDraft asWritten() {
        return new RulebookDraft(YamlTree.compose(text()));
    }

    /** The line, from 1, at which a place stands in the text from which this draft was read. */
    int line(String place) {
        return find(place).getStartMark().getLine() + 1;
    }

    /** YAML in its JSON form, every key and member on a line of its own. */
    String text() {
        return YamlTree.write(root);
    }

    /** What is wrong with a small rulebook after a change. */
    static List<String> messages(Consumer<RulebookDraft> change) {
        RulebookDraft draft = ofSmall();
        change.accept(draft);
        return draft.faults().stream().map(RulebookFault::message).toList();
    }

    List<RulebookFault> faults() {
        try {
            read();
            return List.of();
        } catch (InvalidRulebook refusal) {
            return refusal.faults();
        }
    }

    Rulebook read() {
        return RulebookReader.read(text());
    }

    Optional<Node> search(String place) {
        Node found = root;
        for (String step : place.isEmpty() ? List.<String>of() : Arrays.asList(place.split(BELOW))) {
            Optional<Node> next = YamlTree.child(found, step);
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

    private static String parent(String place) {
        return place.contains(BELOW) ? place.substring(0, place.lastIndexOf(BELOW)) : "";
    }

    private static String last(String place) {
        return place.substring(place.contains(BELOW) ? place.lastIndexOf(BELOW) + BELOW.length() : 0);
    }
}
