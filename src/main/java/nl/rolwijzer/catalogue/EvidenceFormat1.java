package nl.rolwijzer.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.Rule;
import nl.rolwijzer.assessment.Subkind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Version 1 of how an assessment is stored beside the revision that it is of: the verdict on every rule, as evidence of
 * what the rulebook said then. Like {@link StorageFormat1} it is a file format and never changes.
 */
final class EvidenceFormat1 {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EvidenceFormat1() {}

    record Evidence(
            @JsonProperty("regelset_versie") String version,
            @JsonProperty("regelset_sha256") String sha256,
            @JsonProperty("oordelen") Map<String, String> verdicts,
            @JsonProperty("rollen") List<Hit> hits) {}

    record Hit(
            @JsonProperty("regel") String rule,
            @JsonProperty("rol") String role,
            @JsonProperty("perspectief") String perspective,
            @JsonProperty("subsoort") @Nullable String subkind) {}

    static String write(Assessment assessment) {
        Map<String, String> verdicts = new TreeMap<>();
        for (Rule rule : assessment.rulebook().rules()) {
            verdicts.put(rule.id(), assessment.verdict(rule).id());
        }
        List<Hit> hits = assessment.hits().stream()
                .map(rule -> new Hit(
                        rule.id(),
                        rule.role().id(),
                        rule.perspective().id(),
                        rule.findSubkind().map(Subkind::id).orElse(null)))
                .toList();
        return JSON.writeValueAsString(new Evidence(
                assessment.rulebook().edition().version(),
                assessment.rulebook().edition().sha256(),
                verdicts,
                hits));
    }
}
