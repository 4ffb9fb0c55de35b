package nl.rolwijzer.lean;

import java.util.List;
import nl.rolwijzer.assessment.Parameter;

/**
 * One quality parameter of a service, as everybody with a role in it sees it.
 *
 * @param demands one for each holder, in the order of the card
 * @param oppositions where holders want opposite things of it
 */
public record QualityRow(Parameter parameter, List<Demand> demands, List<Opposition> oppositions) {

    public QualityRow {
        demands = List.copyOf(demands);
        oppositions = List.copyOf(oppositions);
    }

    /** For whom nothing weighs more. */
    public List<Holder> most() {
        return demands.stream()
                .filter(demand -> demand.weight().isMost())
                .map(Demand::holder)
                .toList();
    }

    /** For whom it counts for little. */
    public List<Holder> little() {
        return demands.stream()
                .filter(demand -> demand.weight().isLittle())
                .map(Demand::holder)
                .toList();
    }

    /** Whether it weighs most for the one and little for another: who saves on it saves at the cost of the one. */
    public boolean isUneven() {
        return !most().isEmpty() && !little().isEmpty();
    }

    /** Whether the holders have to be weighed against each other here. */
    public boolean isConflict() {
        return isUneven() || !oppositions.isEmpty();
    }
}
