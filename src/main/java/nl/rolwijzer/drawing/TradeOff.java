package nl.rolwijzer.drawing;

import java.util.List;

/**
 * What weighs for several parties, benefits against costs: for each party an axis with the costs to the left and the benefits
 * to the right, in steps that can be counted.
 *
 * @param sentence what the picture shows, for who cannot see it
 * @param costs the heading of the left side
 * @param benefits the heading of the right side
 * @param legend what the steps mean
 */
public record TradeOff(String sentence, String costs, String benefits, String legend, List<Side> sides) {

    /** How many steps the heaviest weighs. */
    private static final int STEPS = 3;

    private static final double AXIS = 352;
    private static final double STEP = 36;
    private static final double GAP = 4;
    private static final double BAR = 16;
    private static final double ROW = 26;
    private static final double HEAD = 34;
    private static final double BETWEEN = 14;
    private static final double FOOT = 34;

    /** What weighs for one party. */
    public record Side(String label, List<Weight> costs, List<Weight> benefits) {

        public Side {
            costs = List.copyOf(costs);
            benefits = List.copyOf(benefits);
        }

        private int rows() {
            return Math.max(costs.size(), benefits.size());
        }

        private double height() {
            return HEAD + rows() * ROW + BETWEEN;
        }
    }

    /** @param steps from 0, hardly anything, to 3, the heaviest */
    public record Weight(String label, int steps) {}

    public TradeOff {
        sides = List.copyOf(sides);
    }

    /** The picture as a document of its own. */
    public String svg() {
        double height = HEAD + sides.stream().mapToDouble(Side::height).sum() + FOOT;
        Svg svg = new Svg(height, new Figure("", sentence, "", List.of(), List.of()));
        svg.text(costs, AXIS - GAP * 2, 24, new Svg.Type(14, "end", Ink.SOFT, true));
        svg.text(benefits, AXIS + GAP * 2, 24, new Svg.Type(14, "start", Ink.SOFT, true));
        double top = HEAD;
        for (Side side : sides) {
            draw(svg, side, top);
            top += side.height();
        }
        return svg.end(legend);
    }

    private static void draw(Svg svg, Side side, double top) {
        svg.line(16, top, Svg.WIDTH - 16, top);
        svg.text(side.label(), 16, top + 22, new Svg.Type(15, "start", Ink.TEXT, true));
        double first = top + HEAD;
        for (int row = 0; row < side.costs().size(); row++) {
            bar(svg, side.costs().get(row), first + row * ROW, -1);
        }
        for (int row = 0; row < side.benefits().size(); row++) {
            bar(svg, side.benefits().get(row), first + row * ROW, 1);
        }
        svg.path("M" + AXIS + " " + first + "V" + (first + side.rows() * ROW - GAP), "none", Ink.TEXT, 2);
    }

    /** @param direction 1 to the right of the axis, -1 to the left */
    private static void bar(Svg svg, Weight weight, double y, int direction) {
        for (int step = 0; step < STEPS; step++) {
            double near = AXIS + direction * (GAP * 2 + step * (STEP + GAP));
            double left = direction > 0 ? near : near - STEP;
            if (step < weight.steps()) {
                svg.box(left, y, STEP, BAR, direction > 0 ? Ink.ACCENT : Ink.COST);
            } else {
                String outline = "M" + left + " " + y + "h" + STEP + "v" + BAR + "h-" + STEP + "Z";
                svg.path(outline, "none", Ink.RULE, 1);
            }
        }
        double end = AXIS + direction * (GAP * 4 + STEPS * (STEP + GAP));
        String anchor = direction > 0 ? "start" : "end";
        svg.text(weight.label(), end, y + BAR - 3, new Svg.Type(13, anchor, Ink.TEXT, weight.steps() == STEPS));
    }
}
