package nl.rolwijzer.assessment;

import java.util.List;

/** A rule that nearly applies, with the few needs that fail. */
public record NearMiss(Rule rule, List<Need> failing) {

    public NearMiss {
        failing = List.copyOf(failing);
    }
}
