package nl.rolwijzer.bpmn;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is to be said of a model: of each kind once, with everything that it is about. */
final class Remarks {

    private final Map<ModelRemark.Kind, Set<String>> names = new EnumMap<>(ModelRemark.Kind.class);

    /** What has no name is not spoken of. */
    void add(ModelRemark.Kind kind, @Nullable String name) {
        String onOneLine = name == null ? "" : name.replaceAll("\\s+", " ").strip();
        if (!onOneLine.isEmpty()) {
            names.computeIfAbsent(kind, each -> new LinkedHashSet<>()).add(onOneLine);
        }
    }

    List<ModelRemark> all() {
        return names.entrySet().stream()
                .map(each -> new ModelRemark(each.getKey(), List.copyOf(each.getValue())))
                .toList();
    }
}
