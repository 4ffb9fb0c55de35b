package nl.rolwijzer.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What an export says of the tree: what was signed about it, with which keys, and that it was only added to. */
@Component
class ExportedProofs {

    private static final int AT_ONCE = 500;
    private static final int PROVEN = 100;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Keys keys;
    private final KeptCheckpoints checkpoints;
    private final KeptTree tree;

    ExportedProofs(Keys keys, KeptCheckpoints checkpoints, KeptTree tree) {
        this.keys = keys;
        this.checkpoints = checkpoints;
        this.tree = tree;
    }

    long size() {
        return tree.size();
    }

    String origin() {
        return keys.ring().origin();
    }

    void checkpoints(long size, OutputStream file) throws IOException {
        long from = -1;
        for (var page = checkpoints.after(from, AT_ONCE); !page.isEmpty(); page = checkpoints.after(from, AT_ONCE)) {
            ExportedEntries.write(
                    page.stream()
                            .filter(signed -> signed.size() <= size)
                            .map(KeptCheckpoints.Signed::note)
                            .toList(),
                    file);
            from = page.get(page.size() - 1).size();
        }
    }

    /** For the last checkpoints: that the tree as it is now begins with the one of then. */
    void proofs(long size, OutputStream file) throws IOException {
        Tree whole = new Tree(size, tree::hash);
        List<String> lines = new ArrayList<>();
        for (long earlier : checkpoints.lastSizes(size, PROVEN)) {
            lines.add(JSON.writeValueAsString(
                    Map.of("van", earlier, "naar", size, "bewijs", whole.consistency(earlier))));
        }
        ExportedEntries.write(lines, file);
    }

    void keys(OutputStream file) throws IOException {
        List<Map<String, Object>> list = keys.ring().keys().stream()
                .map(held -> Map.<String, Object>of(
                        "sleutel", held.key().text(), "vanaf", held.since().toString()))
                .toList();
        ExportedEntries.write(List.of(JSON.writeValueAsString(Map.of("spoor", origin(), "sleutels", list))), file);
    }
}
