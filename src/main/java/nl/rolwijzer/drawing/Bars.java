package nl.rolwijzer.drawing;

import java.util.List;

/** A bar for every row, with its name in front and its number behind. */
final class Bars implements Drawing {

    private static final double ROW = 40;
    private static final double BAR = 22;
    private static final double START = 272;
    private static final double LONGEST = Svg.WIDTH - START - 72;
    private static final int CHARACTERS = 34;

    @Override
    public double height(Figure figure) {
        return figure.rows().size() * ROW;
    }

    @Override
    public void draw(Svg svg, Figure figure, double top) {
        double y = top;
        for (Figure.Row row : figure.rows()) {
            label(svg, row.label(), y);
            double length = LONGEST * row.first() / figure.most();
            svg.box(START, y + (ROW - BAR) / 2, length, BAR, Ink.ACCENT);
            svg.text(
                    row.shown().get(0), START + length + 8, y + ROW / 2 + 5, new Svg.Type(14, "start", Ink.TEXT, true));
            y += ROW;
        }
        svg.line(START, top, START, y);
    }

    private static void label(Svg svg, String label, double y) {
        List<String> lines = Wrapping.lines(label, CHARACTERS);
        double first = y + ROW / 2 + 5 - (lines.size() - 1) * 8;
        for (int i = 0; i < lines.size(); i++) {
            svg.text(lines.get(i), START - 12, first + i * 16, Svg.Type.LABEL.anchored("end"));
        }
    }
}
