package nl.rolwijzer.assessment;

import java.util.HashSet;
import java.util.Set;

/** Sees to it that an id is given once only. */
final class Ids {

    private final Set<String> given = new HashSet<>();

    String unique(YamlPlace place) {
        YamlPlace id = place.get("id");
        String text = id.text();
        if (!text.isEmpty() && !given.add(text)) {
            id.fault(FaultKind.ID_TWICE, text);
        }
        return text;
    }
}
