package nl.rolwijzer.lean;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.FaultKind;
import nl.rolwijzer.assessment.Parameter;
import nl.rolwijzer.assessment.RoleProfile;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.RulebookFault;
import nl.rolwijzer.assessment.Tension;
import nl.rolwijzer.assessment.YamlFaults;
import nl.rolwijzer.assessment.YamlPlace;
import nl.rolwijzer.assessment.YamlReader;

/** Turns the text of a guide to quality (YAML) into a guide, or says everything that is wrong with it. */
public final class QualityReader {

    private static final String KINDS = "subkinds";

    private final Rulebook rulebook;
    private final List<String> parameters;
    private final WishReader wishes;
    private final YamlFaults faults = new YamlFaults("quality");

    private QualityReader(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.parameters = Parameter.all(rulebook).stream().map(Parameter::id).toList();
        this.wishes = new WishReader(rulebook);
    }

    /**
     * Reads and checks a guide.
     *
     * @param rulebook has the roles, sub-kinds, parameters and tensions that it must be about, each of them
     * @throws InvalidQuality when there is a fault; every fault is named with its line
     */
    public static QualityGuide read(String text, Rulebook rulebook) {
        return new QualityReader(rulebook).parse(text);
    }

    private QualityGuide parse(String text) {
        YamlPlace root = YamlReader.read(text, faults).allow("version", "tensions", "roles");
        QualityGuide guide = new QualityGuide(
                YamlReader.version(root.get("version")), felt(root.get("tensions")), roles(root.get("roles")));
        List<RulebookFault> found = faults.inOrder();
        if (!found.isEmpty()) {
            throw new InvalidQuality(found);
        }
        return guide;
    }

    private Map<String, Set<String>> felt(YamlPlace table) {
        Map<String, Set<String>> felt = new LinkedHashMap<>();
        List<String> ids = rulebook.tensions().stream().map(Tension::id).toList();
        table.allow(ids.toArray(String[]::new));
        ids.forEach(id -> felt.put(id, parameters(table.get(id))));
        return felt;
    }

    private Set<String> parameters(YamlPlace list) {
        Set<String> named = new LinkedHashSet<>();
        list.items().forEach(place -> {
            if (!parameters.contains(place.text())) {
                place.fault(FaultKind.UNKNOWN_WORD, "parameter", place.text());
            }
            named.add(place.text());
        });
        return named;
    }

    private Map<CitizenRole, QualityGuide.RoleWishes> roles(YamlPlace table) {
        table.allow(Arrays.stream(CitizenRole.values()).map(CitizenRole::id).toArray(String[]::new));
        Map<CitizenRole, QualityGuide.RoleWishes> roles = new EnumMap<>(CitizenRole.class);
        for (CitizenRole role : CitizenRole.values()) {
            roles.put(role, role(table.get(role.id()), kinds(role)));
        }
        return roles;
    }

    private List<String> kinds(CitizenRole role) {
        return rulebook.profile(role).subkinds().stream()
                .map(RoleProfile.SubkindProfile::subkind)
                .map(kind -> kind.id())
                .toList();
    }

    private QualityGuide.RoleWishes role(YamlPlace place, List<String> kinds) {
        Stream<String> keys = kinds.isEmpty() ? Stream.of() : Stream.of(KINDS);
        place.allow(Stream.concat(parameters.stream(), keys).toArray(String[]::new));
        Map<String, Wish> general = new LinkedHashMap<>();
        parameters.forEach(id -> general.put(id, wishes.read(place.get(id))));
        Map<String, Map<String, Wish>> special = new LinkedHashMap<>();
        if (!kinds.isEmpty()) {
            YamlPlace table = place.get(KINDS).allow(kinds.toArray(String[]::new));
            kinds.forEach(kind -> special.put(kind, kind(table.get(kind), general)));
        }
        return new QualityGuide.RoleWishes(general, special);
    }

    private Map<String, Wish> kind(YamlPlace place, Map<String, Wish> general) {
        place.allow(parameters.toArray(String[]::new));
        Map<String, Wish> own = new LinkedHashMap<>();
        general.forEach((id, ofRole) -> own.put(id, wishes.read(place.get(id), ofRole)));
        return own;
    }
}
