package nl.rolwijzer.exchange;

import java.util.List;
import java.util.Optional;

/** Tells rows that are none: they do not fit the heading, or are a heading themselves. */
final class RowShape {

    private final List<String> heading;
    private final HeadingGuess guess;

    RowShape(List<String> heading, HeadingGuess guess) {
        this.heading = heading;
        this.guess = guess;
    }

    Optional<Judgement> fault(StagedRow row) {
        List<String> cells = row.cells();
        boolean tooMany = cells.stream().skip(heading.size()).anyMatch(cell -> !cell.isBlank());
        if (cells.size() < heading.size() || tooMany) {
            return Optional.of(Judgement.refused(row.line(), "invoer.rij.cellen", cells.size(), heading.size()));
        }
        return cells.equals(heading) || guess.isHeading(cells)
                ? Optional.of(Judgement.refused(row.line(), "invoer.rij.kop"))
                : Optional.empty();
    }
}
