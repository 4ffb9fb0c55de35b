package nl.rolwijzer.assessment;

import java.io.StringReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the data that ships beside the program, in YAML, as places of which each can say what is wrong with it. */
public final class YamlReader {

    /** Some eight times what a rulebook needs; a longer text could only waste time. */
    private static final int LONGEST = 1_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private YamlReader() {}

    /** The same text whatever the line ends, and with or without a byte order mark. */
    static String bare(String text) {
        String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The whole document, which is a mapping; absent, with a fault, when the text is no YAML or something else. */
    public static YamlPlace read(String text, YamlFaults faults) {
        return new YamlPlace(compose(bare(text), faults), 1, "", faults);
    }

    /** A version: three numbers, such as 1.0.0. */
    public static String version(YamlPlace place) {
        if (!place.text().matches("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}")) {
            place.fault(FaultKind.NOT_A_VERSION);
        }
        return place.text();
    }

    /** Aliases are refused: they could make a small text endlessly large. */
    private static YamlNode compose(String text, YamlFaults faults) {
        if (text.length() > LONGEST) {
            faults.add(1, "", FaultKind.TOO_LONG, LONGEST);
            return YamlNode.ABSENT;
        }
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        try {
            return mapping(new Yaml(options).compose(new StringReader(text)), faults);
        } catch (MarkedYAMLException notYaml) {
            int line = notYaml.getProblemMark() == null
                    ? 1
                    : notYaml.getProblemMark().getLine() + 1;
            faults.add(line, "YAML", FaultKind.NOT_YAML, String.valueOf(notYaml.getProblem()));
        } catch (YAMLException notYaml) {
            faults.add(1, "YAML", FaultKind.NOT_YAML, String.valueOf(notYaml.getMessage()));
        }
        return YamlNode.ABSENT;
    }

    private static YamlNode mapping(Node root, YamlFaults faults) {
        if (root instanceof MappingNode) {
            return new YamlNode(root);
        }
        faults.add(1, "", FaultKind.NOT_A_MAPPING);
        return YamlNode.ABSENT;
    }
}
