package nl.rolwijzer.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads values, government's part and the weights of the quality parameters. */
final class WorthReader {

    private final List<Parameter> parameters = new ArrayList<>();
    private final SourceReader sources;

    WorthReader(YamlPlace table, SourceReader sources) {
        this.sources = sources;
        table.fields().forEach((id, place) -> {
            place.allow("side", "name", "short", "source");
            parameters.add(new Parameter(
                    id,
                    place.get("side").value().oneOf(Side.class) == Side.TEGEN,
                    place.get("name").bilingual(),
                    place.get("short").bilingual(),
                    sources.cited(place)));
        });
    }

    /** The first of these layers that says something decides; the last one has to say everything. */
    Worth worth(List<YamlPlace> layers) {
        YamlPlace value = first(layers, "value").allow("individual", "collective", "no_collective");
        Optional<YamlPlace> collective = value.find("collective");
        Optional<YamlPlace> none = value.find("no_collective");
        if (collective.isPresent() == none.isPresent()) {
            value.fault(FaultKind.COLLECTIVE_OR_NOT);
        }
        return new Worth(
                statement(value.get("individual")),
                statement(collective),
                statement(none),
                statement(first(layers, "government")),
                weights(first(layers, "weights")));
    }

    private static YamlPlace first(List<YamlPlace> layers, String key) {
        return layers.stream()
                .flatMap(layer -> layer.find(key).stream())
                .findFirst()
                .orElseGet(() -> layers.get(layers.size() - 1).get(key));
    }

    private @Nullable Statement statement(Optional<YamlPlace> place) {
        return place.map(this::statement).orElse(null);
    }

    private Statement statement(YamlPlace place) {
        place.allow("nl", "en", "basis", "source");
        return new Statement(
                place.bilingualAmongOthers(), place.get("basis").value().oneOf(Basis.class), sources.cited(place));
    }

    private List<Weight> weights(YamlPlace table) {
        table.allow(parameters.stream().map(Parameter::id).toArray(String[]::new));
        return parameters.stream()
                .map(parameter -> {
                    YamlPlace place = table.get(parameter.id()).allow("weight", "basis");
                    return new Weight(
                            parameter,
                            place.get("weight").value().number(0, Weight.MOST),
                            place.get("basis").value().oneOf(Basis.class));
                })
                .toList();
    }

    private enum Side {
        WAARDE,
        TEGEN
    }
}
