package nl.rolwijzer.lean;

import java.util.List;
import nl.rolwijzer.assessment.Tension;

/** Two sides that want opposite things of a quality parameter, by a tension of the rulebook. One holder can be on both. */
public record Opposition(Tension tension, List<Holder> one, List<Holder> other) {

    public Opposition {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }

    static Opposition of(Tension tension, List<Holder> holders) {
        return new Opposition(
                tension,
                holders.stream().filter(holder -> holder.isOn(tension.a())).toList(),
                holders.stream().filter(holder -> holder.isOn(tension.b())).toList());
    }

    boolean isReal() {
        return !one.isEmpty() && !other.isEmpty();
    }
}
