package nl.rolwijzer.drawing;

/** What the cells of a strip are filled with: a colour and a pattern, so that neither alone has to tell them apart. */
final class StripInk {

    /** Work: full. */
    static final String WORK = "#16282b";

    /** Waiting: a light surface with lines across. */
    static final String WAITING = "url(#wachten)";

    private static final double SIDE = 8;
    private static final String RISING = "M-2 2L2 -2M0 8L8 0M6 10L10 6";
    private static final String ACROSS = "M0 2L8 2M0 6L8 6";
    private static final String DOTS = "M1.2 2L2.8 2M5.2 6L6.8 6";

    private final Markup xml;

    StripInk(Markup xml) {
        this.xml = xml;
    }

    void patterns() {
        xml.open("defs");
        pattern("nee", "#fdf0e4", RISING, "#b0450c");
        pattern("nodig", "#f4efe4", DOTS, "#16282b");
        pattern("wachten", "#ffffff", ACROSS, "#4b5a5c");
        xml.close();
    }

    static String of(Strip.Mark mark) {
        return switch (mark) {
            case YES -> Ink.ACCENT;
            case NO -> "url(#nee)";
            case NEEDED -> "url(#nodig)";
            case OPEN -> Ink.PAPER;
        };
    }

    /** A cell with an edge; a broken edge when it is only the place of something. */
    void cell(Box box, String fill, boolean broken) {
        xml.leaf(
                "rect",
                "",
                "x",
                Svg.number(box.x()),
                "y",
                Svg.number(box.y()),
                "width",
                Svg.number(box.width()),
                "height",
                Svg.number(box.height()),
                "fill",
                fill,
                "stroke",
                Ink.SOFT,
                "stroke-width",
                "1",
                "stroke-dasharray",
                broken ? "3 3" : "none");
    }

    /** Where something is drawn. */
    record Box(double x, double y, double width, double height) {

        double middle() {
            return x + width / 2;
        }
    }

    private void pattern(String id, String paper, String path, String ink) {
        xml.open(
                "pattern",
                "id",
                id,
                "width",
                Svg.number(SIDE),
                "height",
                Svg.number(SIDE),
                "patternUnits",
                "userSpaceOnUse");
        xml.leaf("rect", "", "width", Svg.number(SIDE), "height", Svg.number(SIDE), "fill", paper);
        xml.leaf("path", "", "d", path, "fill", "none", "stroke", ink, "stroke-width", "1.6");
        xml.close();
    }
}
