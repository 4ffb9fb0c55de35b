package nl.rolwijzer.assessment;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Turns the text of a rulebook (YAML) into a rulebook, or says everything that is wrong with it. */
public final class RulebookReader {

    private final List<RulebookFault> faults = new ArrayList<>();

    private RulebookReader() {}

    /**
     * Reads and checks a rulebook.
     *
     * @throws InvalidRulebook when it has a fault; every fault is named with its line
     */
    public static Rulebook read(String text) {
        return new RulebookReader().parse(text.replace("\r\n", "\n"));
    }

    private Rulebook parse(String text) {
        YamlPlace root = new YamlPlace(compose(text), 1, "", faults);
        root.allow(
                "version",
                "meta",
                "intro",
                "questions",
                "rules",
                "notes",
                "tensions",
                "subkinds",
                "parameters",
                "roles",
                "vocabulary",
                "works",
                "sources");
        YamlPlace version = root.get("version");
        if (!version.text().matches("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}")) {
            version.fault("should be three numbers, such as 1.0.0");
        }
        SourceReader sources = new SourceReader(root);
        Questionnaire questionnaire = QuestionnaireReader.read(root);
        RoleReader roles = new RoleReader(root, sources);
        Rulebook.RuleBlock rules = new RuleReader(roles, sources, questionnaire).read(root);
        Map<CitizenRole, RoleProfile> profiles = roles.profiles();
        List<MarketWord> vocabulary = new VocabularyReader(sources).read(root.get("vocabulary"));
        Rulebook.Terms terms = terms(root.get("meta"));
        sources.checkEverySourceIsCited();
        if (!faults.isEmpty()) {
            throw new InvalidRulebook(faults.stream().distinct().toList());
        }
        Rulebook.Edition edition = new Rulebook.Edition(version.text(), sha256(text), text);
        return new Rulebook(edition, terms, questionnaire, rules, profiles, vocabulary);
    }

    /** Aliases are refused: they could make a small text endlessly large. */
    private static Node compose(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        try {
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root == null) {
                throw new InvalidRulebook(List.of(new RulebookFault(1, "rulebook", "is empty")));
            }
            return root;
        } catch (MarkedYAMLException notYaml) {
            int line = notYaml.getProblemMark() == null
                    ? 1
                    : notYaml.getProblemMark().getLine() + 1;
            throw new InvalidRulebook(List.of(new RulebookFault(line, "YAML", String.valueOf(notYaml.getProblem()))));
        } catch (YAMLException notYaml) {
            throw new InvalidRulebook(List.of(new RulebookFault(1, "YAML", String.valueOf(notYaml.getMessage()))));
        }
    }

    private static Rulebook.Terms terms(YamlPlace meta) {
        meta.allow("hit_policy", "klant_test", "perspectives", "outcomes", "bases", "stances");
        return new Rulebook.Terms(
                words(meta.get("perspectives"), Perspective.class),
                words(meta.get("outcomes"), Verdict.class),
                words(meta.get("bases"), Basis.class),
                words(meta.get("stances"), MarketWord.Stance.class));
    }

    private static <E extends Enum<E>> Map<E, Text> words(YamlPlace table, Class<E> type) {
        Map<E, Text> words = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            words.put(
                    constant,
                    table.get(constant.name().toLowerCase(Locale.ROOT)).bilingual());
        }
        return words;
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
