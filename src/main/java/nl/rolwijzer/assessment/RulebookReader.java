package nl.rolwijzer.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Turns the text of a rulebook (YAML) into a rulebook, or says everything that is wrong with it. */
public final class RulebookReader {

    private static final String[] KEYS =
            ("version meta intro questions rules notes tensions subkinds parameters roles vocabulary works sources")
                    .split(" ");

    private final YamlFaults faults = new YamlFaults("rulebook");

    private RulebookReader() {}

    /**
     * Reads and checks a rulebook. Whatever the line ends, and with or without a byte order mark, the same text is the
     * same edition.
     *
     * @throws InvalidRulebook when it has a fault; every fault is named with its line
     */
    public static Rulebook read(String text) {
        return new RulebookReader().parse(YamlReader.bare(text));
    }

    private Rulebook parse(String text) {
        YamlPlace root = YamlReader.read(text, faults);
        if (root.fields().isEmpty()) {
            refuseFaults();
        }
        root.allow(KEYS);
        String version = YamlReader.version(root.get("version"));
        Rulebook.Terms terms = TermsReader.read(root.get("meta"));
        SourceReader sources = new SourceReader(root);
        Questionnaire questionnaire = QuestionnaireReader.read(root);
        RoleReader roles = new RoleReader(root, sources);
        RuleBlock rules = new RuleReader(roles, sources, questionnaire).read(root);
        Map<CitizenRole, RoleProfile> profiles = roles.profiles();
        List<MarketWord> vocabulary = new VocabularyReader(sources).read(root.get("vocabulary"));
        sources.checkEverySourceIsCited();
        refuseFaults();
        Rulebook.Edition edition = new Rulebook.Edition(version, sha256(text), text);
        References references = new References(vocabulary, sources.all());
        return new Rulebook(edition, terms, questionnaire, rules, profiles, references);
    }

    private void refuseFaults() {
        List<RulebookFault> found = faults.inOrder();
        if (!found.isEmpty()) {
            throw new InvalidRulebook(found);
        }
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
