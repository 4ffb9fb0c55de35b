package nl.rolwijzer.drawing;

import java.util.List;

/** A cell for every number, darker where there are more; the number stands in it, so that colour alone tells nothing. */
final class HeatMap implements Drawing {

    private static final double ROW = 44;
    private static final double HEAD = 34;
    private static final double START = 156;
    private static final double GAP = 2;
    private static final int CHARACTERS = 19;

    @Override
    public double height(Figure figure) {
        return HEAD + figure.rows().size() * ROW;
    }

    @Override
    public void draw(Svg svg, Figure figure, double top) {
        double width = (Svg.WIDTH - START - 16) / figure.columns().size();
        for (int column = 0; column < figure.columns().size(); column++) {
            svg.text(
                    figure.columns().get(column),
                    START + (column + 0.5) * width,
                    top + HEAD - 10,
                    new Svg.Type(10.5, "middle", Ink.TEXT, false));
        }
        double y = top + HEAD;
        for (Figure.Row row : figure.rows()) {
            label(svg, row.label(), y);
            for (int column = 0; column < row.values().size(); column++) {
                cell(svg, row, column, new Box(START + column * width, y, width, figure.most()));
            }
            y += ROW;
        }
    }

    /** Where a cell is, and the number by which it would be darkest. */
    private record Box(double x, double y, double width, long most) {}

    private static void cell(Svg svg, Figure.Row row, int column, Box box) {
        double part = (double) row.values().get(column) / box.most();
        boolean none = row.values().get(column) == 0;
        svg.box(box.x() + GAP / 2, box.y() + GAP / 2, box.width() - GAP, ROW - GAP, none ? "#f7f4ed" : Ink.shade(part));
        Svg.Type type = new Svg.Type(15, "middle", none ? Ink.SOFT : Ink.on(part), !none);
        svg.text(row.shown().get(column), box.x() + box.width() / 2, box.y() + ROW / 2 + 5, type);
    }

    private static void label(Svg svg, String label, double y) {
        List<String> lines = Wrapping.lines(label, CHARACTERS);
        double first = y + ROW / 2 + 5 - (lines.size() - 1) * 8;
        for (int i = 0; i < lines.size(); i++) {
            svg.text(lines.get(i), START - 10, first + i * 16, Svg.Type.LABEL.anchored("end"));
        }
    }
}
