package nl.rolwijzer.assessment;

import java.util.List;
import java.util.Set;

/** Two roles of one service whose values clash; shown when both are assigned. */
public record Tension(String id, Side a, Side b, Text text, Basis basis, List<Source> sources) implements Sourced {

    public Tension {
        sources = List.copyOf(sources);
    }

    /**
     * One of the two parties.
     *
     * @param subkinds ids of the sub-kinds it is about; empty means every one
     */
    public record Side(CitizenRole role, Perspective perspective, Set<String> subkinds) {

        public Side {
            subkinds = Set.copyOf(subkinds);
        }

        boolean matches(Rule rule) {
            return rule.isAbout(role, perspective)
                    && (subkinds.isEmpty()
                            || rule.findSubkind()
                                    .map(Subkind::id)
                                    .filter(subkinds::contains)
                                    .isPresent());
        }
    }
}
