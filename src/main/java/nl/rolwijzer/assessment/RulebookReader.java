package nl.rolwijzer.assessment;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Turns the text of a rulebook (YAML) into a rulebook, or says everything that is wrong with it. */
public final class RulebookReader {

    /** Some eight times what a rulebook needs; a longer text could only waste time. */
    private static final int LONGEST = 1_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String[] KEYS =
            ("version meta intro questions rules notes tensions subkinds parameters roles vocabulary works sources")
                    .split(" ");

    private final List<RulebookFault> faults = new ArrayList<>();

    private RulebookReader() {}

    /**
     * Reads and checks a rulebook. Whatever the line ends, and with or without a byte order mark, the same text is the
     * same edition.
     *
     * @throws InvalidRulebook when it has a fault; every fault is named with its line
     */
    public static Rulebook read(String text) {
        String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        return new RulebookReader().parse(bare.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private Rulebook parse(String text) {
        YamlPlace root = new YamlPlace(new YamlNode(compose(text)), 1, "", faults).allow(KEYS);
        String version = version(root.get("version"));
        Rulebook.Terms terms = TermsReader.read(root.get("meta"));
        SourceReader sources = new SourceReader(root);
        Questionnaire questionnaire = QuestionnaireReader.read(root);
        RoleReader roles = new RoleReader(root, sources);
        Rulebook.RuleBlock rules = new RuleReader(roles, sources, questionnaire).read(root);
        Map<CitizenRole, RoleProfile> profiles = roles.profiles();
        List<MarketWord> vocabulary = new VocabularyReader(sources).read(root.get("vocabulary"));
        sources.checkEverySourceIsCited();
        refuseFaults();
        Rulebook.Edition edition = new Rulebook.Edition(version, sha256(text), text);
        return new Rulebook(edition, terms, questionnaire, rules, profiles, vocabulary);
    }

    private static String version(YamlPlace place) {
        if (!place.text().matches("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}")) {
            place.fault(FaultKind.NOT_A_VERSION);
        }
        return place.text();
    }

    private void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new InvalidRulebook(faults.stream()
                    .distinct()
                    .sorted(Comparator.comparingInt(RulebookFault::line))
                    .toList());
        }
    }

    /** Aliases are refused: they could make a small text endlessly large. */
    private static Node compose(String text) {
        if (text.length() > LONGEST) {
            throw refusal(1, "rulebook", FaultKind.TOO_LONG, LONGEST);
        }
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        try {
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root instanceof MappingNode) {
                return root;
            }
            throw refusal(1, "rulebook", FaultKind.NOT_A_MAPPING);
        } catch (MarkedYAMLException notYaml) {
            int line = notYaml.getProblemMark() == null
                    ? 1
                    : notYaml.getProblemMark().getLine() + 1;
            throw refusal(line, "YAML", FaultKind.NOT_YAML, String.valueOf(notYaml.getProblem()));
        } catch (YAMLException notYaml) {
            throw refusal(1, "YAML", FaultKind.NOT_YAML, String.valueOf(notYaml.getMessage()));
        }
    }

    private static InvalidRulebook refusal(int line, String place, FaultKind kind, Object... arguments) {
        return new InvalidRulebook(List.of(RulebookFault.of(line, place, kind, arguments)));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
