package nl.rolwijzer.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong in one document of YAML while it is read on. */
public final class YamlFaults {

    private final String document;
    private final List<RulebookFault> faults = new ArrayList<>();

    /** @param document what the document is called where a fault is about the whole of it */
    public YamlFaults(String document) {
        this.document = document;
    }

    void add(int line, String path, FaultKind kind, Object... arguments) {
        faults.add(RulebookFault.of(line, path.isEmpty() ? document : path, kind, arguments));
    }

    /** Each fault once, in the order of the lines. */
    public List<RulebookFault> inOrder() {
        return faults.stream()
                .distinct()
                .sorted(Comparator.comparingInt(RulebookFault::line))
                .toList();
    }
}
