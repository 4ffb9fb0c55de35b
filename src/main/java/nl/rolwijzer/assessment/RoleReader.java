package nl.rolwijzer.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the seven roles with their sub-kinds, and works out what each is worth in each perspective. */
final class RoleReader {

    private static final String PERSPECTIVES = "perspectives";

    private final YamlPlace roles;
    private final SourceReader sources;
    private final WorthReader worths;
    private final Map<CitizenRole, Map<String, Subkind>> subkinds;

    RoleReader(YamlPlace root, SourceReader sources) {
        this.roles = root.get("roles");
        this.sources = sources;
        this.worths = new WorthReader(root.get("parameters"), sources);
        roles.allow(ids());
        this.subkinds = SubkindReader.read(root.get("subkinds").allow(ids()));
    }

    Map<CitizenRole, RoleProfile> profiles() {
        Map<CitizenRole, RoleProfile> profiles = new EnumMap<>(CitizenRole.class);
        for (CitizenRole role : CitizenRole.values()) {
            profiles.put(role, profile(role, roles.get(role.id())));
        }
        return profiles;
    }

    private RoleProfile profile(CitizenRole role, YamlPlace place) {
        place.allow(
                "name",
                "short",
                "recognise",
                "examples",
                "source",
                "government",
                "value",
                "weights",
                "extra",
                "subkinds");
        List<RoleProfile.SubkindProfile> kinds = new ArrayList<>();
        place.find("subkinds")
                .ifPresent(given -> given.allow(kinds(role).keySet().toArray(String[]::new)));
        kinds(role).values().forEach(kind -> {
            checkLayers(role, kind, place.get("subkinds").get(kind.id()));
            kinds.add(new RoleProfile.SubkindProfile(kind, worth(role, kind, Perspective.TRANSACTIE)));
        });
        return new RoleProfile(
                role,
                place.get("name").bilingual(),
                place.get("short").bilingual(),
                place.get("recognise").bilingual(),
                place.get("examples").items().stream().map(YamlPlace::bilingual).toList(),
                sources.cited(place),
                worths.worth(List.of(place)),
                kinds,
                place.get("extra").items().stream().map(RoleReader::extra).toList());
    }

    /** Reads what no rule may ask for as well: a fault there should not wait for the rule that does. */
    private void checkLayers(CitizenRole role, Subkind kind, YamlPlace place) {
        place.allow("value", "government", "weights", PERSPECTIVES)
                .find(PERSPECTIVES)
                .ifPresent(table -> {
                    table.allow(Arrays.stream(Perspective.values())
                            .map(Perspective::id)
                            .toArray(String[]::new));
                    table.fields().values().forEach(own -> own.allow("value", "government", "weights"));
                    for (Perspective perspective : Perspective.values()) {
                        worth(role, kind, perspective);
                    }
                });
    }

    private static RoleProfile.Extra extra(YamlPlace place) {
        place.allow("nl", "en", "basis");
        return new RoleProfile.Extra(
                place.bilingualAmongOthers(), place.get("basis").value().oneOf(Basis.class));
    }

    Map<String, Subkind> kinds(CitizenRole role) {
        return subkinds.getOrDefault(role, Map.of());
    }

    /** What a sub-kind leaves out the role decides; a perspective of the sub-kind comes before both. */
    Worth worth(CitizenRole role, @Nullable Subkind kind, Perspective perspective) {
        YamlPlace base = roles.get(role.id());
        List<YamlPlace> layers = new ArrayList<>();
        if (kind != null) {
            Optional<YamlPlace> own = base.find("subkinds").flatMap(kinds -> kinds.find(kind.id()));
            own.flatMap(place -> place.find(PERSPECTIVES))
                    .flatMap(place -> place.find(perspective.id()))
                    .ifPresent(layers::add);
            own.ifPresent(layers::add);
        }
        layers.add(base);
        return worths.worth(layers);
    }

    private static String[] ids() {
        return Arrays.stream(CitizenRole.values()).map(CitizenRole::id).toArray(String[]::new);
    }
}
