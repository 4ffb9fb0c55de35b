package nl.rolwijzer.assessment;

import java.util.List;

/**
 * One of the six quality parameters that hold for every role (<i>Lean voor de overheid</i>, 2.2).
 *
 * @param burden whether it is about costs and burden rather than about what the citizen values
 */
public record Parameter(String id, boolean burden, Text name, Text summary, List<Source> sources) implements Sourced {

    public Parameter {
        sources = List.copyOf(sources);
    }

    /** Those of a rulebook, in its order. */
    public static List<Parameter> all(Rulebook rulebook) {
        return rulebook.profile(CitizenRole.KLANT).worth().weights().stream()
                .map(Weight::parameter)
                .toList();
    }
}
