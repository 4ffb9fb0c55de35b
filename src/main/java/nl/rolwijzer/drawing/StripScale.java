package nl.rolwijzer.drawing;

import java.util.List;

/**
 * Shares a width among lengths: to scale, but never less than some least width. What would be narrower gets the least
 * width, and is then not to scale; the others share what is left.
 *
 * @param width enough for the least width of each
 */
record StripScale(List<Double> lengths, double width, double least) {

    StripScale {
        lengths = List.copyOf(lengths);
    }

    /** The width of each, in the same order. */
    List<Double> widths() {
        double unit = unit();
        return lengths.stream().map(length -> Math.max(least, length * unit)).toList();
    }

    /** Whether each is as wide as its length says, in the same order. */
    List<Boolean> toScale() {
        double unit = unit();
        return lengths.stream().map(length -> length * unit >= least).toList();
    }

    /** How wide a length of 1 is. Every round leaves out what is too short for the round before, until nothing more is. */
    private double unit() {
        double total = lengths.stream().mapToDouble(Double::doubleValue).sum();
        double unit = total == 0 ? 0 : width / total;
        double next = next(unit);
        while (next < unit) {
            unit = next;
            next = next(unit);
        }
        return unit;
    }

    private double next(double unit) {
        double narrow = lengths.stream().filter(length -> length * unit < least).count() * least;
        double rest = lengths.stream()
                .filter(length -> length * unit >= least)
                .mapToDouble(Double::doubleValue)
                .sum();
        return rest == 0 ? 0 : (width - narrow) / rest;
    }
}
