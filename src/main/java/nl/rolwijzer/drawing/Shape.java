package nl.rolwijzer.drawing;

/** How a figure is drawn. */
public enum Shape {
    /** A bar for every row, by its first number. */
    BARS(new Bars()),
    /** A cell for every number, darker where there are more. */
    HEAT_MAP(new HeatMap()),
    /** A line through the first number of every row, the rows being moments in order. */
    LINE(new Line());

    private final Drawing drawing;

    Shape(Drawing drawing) {
        this.drawing = drawing;
    }

    /** The picture as a document of its own. */
    public String svg(Figure figure) {
        double top = figure.title().isEmpty() ? 8 : 44;
        double bottom = figure.note().isEmpty() ? 8 : 34;
        Svg svg = new Svg(top + drawing.height(figure) + bottom, figure);
        drawing.draw(svg, figure, top);
        return svg.end(figure.note());
    }
}
