package nl.rolwijzer.assessment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads which roles clash. */
final class TensionReader {

    private final SourceReader sources;
    private final List<Rule> rules;
    private final Ids ids = new Ids();

    TensionReader(SourceReader sources, List<Rule> rules) {
        this.sources = sources;
        this.rules = rules;
    }

    Tension read(YamlPlace place) {
        place.allow("id", "a", "b", "basis", "source", "nl", "en");
        return new Tension(
                ids.unique(place),
                side(place.get("a")),
                side(place.get("b")),
                place.bilingualAmongOthers(),
                place.get("basis").value().oneOf(Basis.class),
                sources.cited(place));
    }

    /** A side that no rule gives would never show. */
    private Tension.Side side(YamlPlace place) {
        place.allow("role", "perspective", "subkinds");
        CitizenRole role = place.get("role").value().oneOf(CitizenRole.class);
        Perspective perspective = place.get("perspective").value().oneOf(Perspective.class);
        List<YamlPlace> kinds = place.find("subkinds").map(YamlPlace::items).orElse(List.of());
        if (rules.stream().noneMatch(rule -> rule.isAbout(role, perspective))) {
            place.fault(FaultKind.ROLE_NEVER_GIVEN);
        }
        kinds.forEach(kind -> checkIsGiven(new Tension.Side(role, perspective, Set.of(kind.text())), kind));
        return new Tension.Side(
                role, perspective, kinds.stream().map(YamlPlace::text).collect(Collectors.toSet()));
    }

    private void checkIsGiven(Tension.Side side, YamlPlace kind) {
        if (rules.stream().noneMatch(side::matches)) {
            kind.fault(FaultKind.SUBKIND_NEVER_GIVEN_HERE, kind.text());
        }
    }
}
