package nl.rolwijzer.drawing;

import java.util.List;

/** A line through the numbers of moments in order, over a light surface, with round numbers at the side. */
final class Line implements Drawing {

    private static final double HEIGHT = 260;
    private static final double FOOT = 34;
    private static final double START = 64;
    private static final double END = Svg.WIDTH - 56;
    private static final int MOST_LABELS = 8;
    private static final int STEPS = 4;

    @Override
    public double height(Figure figure) {
        return HEIGHT + FOOT;
    }

    @Override
    public void draw(Svg svg, Figure figure, double top) {
        long most = roundUp(figure.most());
        double floor = top + HEIGHT;
        for (int step = 0; step <= STEPS; step++) {
            double y = floor - (HEIGHT - 16) * step / STEPS;
            svg.line(START, y, END, y);
            svg.text(String.valueOf(most * step / STEPS), START - 10, y + 4, Svg.Type.SMALL.anchored("end"));
        }
        curve(svg, figure.rows(), most, floor);
        labels(svg, figure.rows(), most, floor);
    }

    private static void curve(Svg svg, List<Figure.Row> rows, long most, double floor) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            path.append(i == 0 ? "M" : "L").append(point(x(i, rows.size()), y(rows.get(i), most, floor)));
        }
        String ground =
                "L" + point(x(rows.size() - 1, rows.size()), floor) + "L" + point(x(0, rows.size()), floor) + "Z";
        svg.path(path + ground, Ink.LIGHT, "none", 0);
        svg.path(path.toString(), "none", Ink.ACCENT, 3);
    }

    private static void labels(Svg svg, List<Figure.Row> rows, long most, double floor) {
        int every = (rows.size() + MOST_LABELS - 1) / MOST_LABELS;
        for (int i = rows.size() - 1; i >= 0; i -= every) {
            svg.text(rows.get(i).label(), x(i, rows.size()), floor + 22, Svg.Type.SMALL.anchored("middle"));
        }
        Figure.Row last = rows.get(rows.size() - 1);
        double x = x(rows.size() - 1, rows.size());
        svg.box(x - 4, y(last, most, floor) - 4, 8, 8, Ink.ACCENT);
        svg.text(last.shown().get(0), x, y(last, most, floor) - 12, new Svg.Type(14, "middle", Ink.TEXT, true));
    }

    private static double x(int place, int places) {
        return places == 1 ? END : START + (END - START) * place / (places - 1);
    }

    private static double y(Figure.Row row, long most, double floor) {
        return floor - (HEIGHT - 16) * row.first() / most;
    }

    private static String point(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }

    /** The next number whose quarters are whole, and that is round. */
    private static long roundUp(long most) {
        long step = 1;
        while (step * STEPS < most) {
            step = next(step);
        }
        return step * STEPS;
    }

    /** 1, 2, 5, 10, 20, 50 ... */
    private static long next(long step) {
        return Long.toString(step).startsWith("2") ? step / 2 * 5 : step * 2;
    }
}
