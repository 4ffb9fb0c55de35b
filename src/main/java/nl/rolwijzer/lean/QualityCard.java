package nl.rolwijzer.lean;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Parameter;
import nl.rolwijzer.assessment.Perspective;

/**
 * What quality is in one service: the critical quality parameters (<i>Lean voor de overheid</i>, 2.2), each as everybody with
 * a role in the service sees it. A pure function of the assessment, the roles that count and the words of the guide.
 *
 * @param holders the citizen in the transaction first, then others
 * @param rows one for each parameter of the rulebook, in its order
 */
public record QualityCard(List<Holder> holders, List<QualityRow> rows) {

    public QualityCard {
        holders = List.copyOf(holders);
        rows = List.copyOf(rows);
    }

    /**
     * The card of a service with these roles, which a person may have confirmed against the assessment.
     *
     * @param third the roles of others
     */
    public static QualityCard of(
            Assessment assessment, Set<CitizenRole> transaction, Set<CitizenRole> third, QualityGuide guide) {
        List<Holder> holders = Stream.concat(
                        Holder.all(assessment, Perspective.TRANSACTIE, transaction),
                        Holder.all(assessment, Perspective.DERDE, third))
                .toList();
        List<Opposition> oppositions = assessment.rulebook().tensions().stream()
                .map(tension -> Opposition.of(tension, holders))
                .filter(Opposition::isReal)
                .toList();
        return new QualityCard(
                holders,
                Parameter.all(assessment.rulebook()).stream()
                        .map(parameter -> row(parameter, holders, oppositions, guide))
                        .toList());
    }

    private static QualityRow row(
            Parameter parameter, List<Holder> holders, List<Opposition> oppositions, QualityGuide guide) {
        return new QualityRow(
                parameter,
                holders.stream()
                        .map(holder -> new Demand(holder, holder.weight(parameter), guide.wish(holder, parameter)))
                        .toList(),
                oppositions.stream()
                        .filter(opposition -> guide.isFelt(opposition.tension(), parameter))
                        .toList());
    }

    /** What citizens value: the side of the benefits. */
    public List<QualityRow> benefits() {
        return rows.stream().filter(row -> !row.parameter().burden()).toList();
    }

    /** Against which costs and burden. */
    public List<QualityRow> burdens() {
        return rows.stream().filter(row -> row.parameter().burden()).toList();
    }

    /** Where holders have to be weighed against each other. */
    public List<QualityRow> conflicts() {
        return rows.stream().filter(QualityRow::isConflict).toList();
    }
}
