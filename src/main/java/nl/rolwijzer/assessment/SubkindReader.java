package nl.rolwijzer.assessment;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the table of sub-kinds. */
final class SubkindReader {

    private SubkindReader() {}

    static Map<CitizenRole, Map<String, Subkind>> read(YamlPlace table) {
        Map<CitizenRole, Map<String, Subkind>> subkinds = new EnumMap<>(CitizenRole.class);
        for (CitizenRole role : CitizenRole.values()) {
            Map<String, Subkind> kinds = new LinkedHashMap<>();
            table.find(role.id())
                    .ifPresent(place -> place.fields().forEach((id, kind) -> kinds.put(id, read(id, kind))));
            subkinds.put(role, kinds);
        }
        return subkinds;
    }

    private static Subkind read(String id, YamlPlace kind) {
        kind.allow("name", "line");
        return new Subkind(id, kind.get("name").bilingual(), kind.get("line").bilingual());
    }
}
