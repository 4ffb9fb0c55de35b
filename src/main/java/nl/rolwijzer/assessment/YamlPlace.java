package nl.rolwijzer.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One place in the YAML of a rulebook, or of other data beside it. What is missing or of the wrong kind is noted as a
 * fault and read as empty, so that reading goes on and finds every other fault too.
 */
public final class YamlPlace {

    private final YamlNode node;
    private final int line;
    private final String path;
    private final YamlFaults faults;
    private final Map<String, YamlPlace> fields = new LinkedHashMap<>();

    YamlPlace(YamlNode node, int line, String path, YamlFaults faults) {
        this.node = node;
        this.line = node.lineOr(line);
        this.path = path;
        this.faults = faults;
        for (Map.Entry<String, YamlNode> entry : node.entries()) {
            YamlPlace earlier = fields.put(entry.getKey(), below(entry.getKey(), entry.getValue()));
            faultUnless(earlier == null, FaultKind.KEY_TWICE, entry.getKey());
        }
    }

    /** Says nothing of a place that is absent: that was said of the place above it. */
    public void fault(FaultKind kind, Object... arguments) {
        faultUnless(node.isAbsent(), kind, arguments);
    }

    private void faultUnless(boolean fine, FaultKind kind, Object... arguments) {
        if (!fine) {
            faults.add(line, path, kind, arguments);
        }
    }

    /** What stands under a key that has to be there. */
    public YamlPlace get(String key) {
        return find(key).orElseGet(() -> {
            faultUnless(node.isAbsent() || node.isMapping(), FaultKind.NOT_A_MAPPING);
            faultUnless(!node.isMapping(), FaultKind.KEY_MISSING, key);
            return below(key, YamlNode.ABSENT);
        });
    }

    public Optional<YamlPlace> find(String key) {
        return Optional.ofNullable(fields.get(key)).filter(found -> !found.node.isNull());
    }

    /** What stands under this mapping, by key. */
    public Map<String, YamlPlace> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** Refuses every other key: a misspelt key must not go unnoticed. */
    public YamlPlace allow(String... keys) {
        faultUnless(node.isAbsent() || node.isMapping(), FaultKind.NOT_A_MAPPING);
        Set<String> allowed = Set.of(keys);
        fields.keySet().forEach(key -> faultUnless(allowed.contains(key), FaultKind.UNKNOWN_KEY, key));
        return this;
    }

    /** The members of a list that is not empty; each is named by its id where it has one. */
    public List<YamlPlace> items() {
        List<YamlPlace> items = itemsIfAny();
        faultUnless(!node.isList() || !items.isEmpty(), FaultKind.EMPTY_LIST);
        return items;
    }

    /** The members of a list that may be empty. */
    public List<YamlPlace> itemsIfAny() {
        if (!node.isList()) {
            fault(FaultKind.NOT_A_LIST);
        }
        return node.members().stream()
                .map(member -> below(member.name(), member))
                .toList();
    }

    /** Texts in a list, or one text that stands alone. */
    public List<YamlPlace> oneOrMore() {
        return node.isScalar() ? List.of(this) : items();
    }

    /** Text that is not blank. */
    public String text() {
        if (!node.isScalar() || node.text().isBlank()) {
            fault(FaultKind.NOT_A_TEXT);
        }
        return node.text();
    }

    /** A text in both languages that stands here alone. */
    public Text bilingual() {
        return allow("nl", "en").bilingualAmongOthers();
    }

    /** A text in both languages that has other keys beside it. */
    public Text bilingualAmongOthers() {
        return new Text(get("nl").text(), get("en").text());
    }

    /** What stands here, to be read as something narrower than text. */
    public YamlValue value() {
        return new YamlValue(node.text(), this::fault);
    }

    private YamlPlace below(String key, YamlNode found) {
        return new YamlPlace(found, line, path.isEmpty() ? key : path + " > " + key, faults);
    }
}
