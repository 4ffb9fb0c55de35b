package nl.rolwijzer.drawing;

import java.util.ArrayList;
import java.util.List;

/** Draws a strip: the numbers of the steps, their time, and below each what every side says of it. */
final class StripDrawing {

    private static final double START = 132;
    private static final double LEAST = 18;
    private static final double TIME = 26;
    private static final double WORKED = 44;
    private static final double WAITED = 24;
    private static final double ROW = 30;
    private static final double GAP = 6;
    private static final int CHARACTERS = 15;

    private final Strip strip;
    private final List<Double> lengths = new ArrayList<>();
    private final double width;
    private final Svg svg;
    private final StripInk ink;

    StripDrawing(Strip strip) {
        this.strip = strip;
        strip.parts().forEach(part -> lengths.addAll(pieces(part)));
        // Twice as wide as what it holds needs, so that there is something left to be to scale.
        this.width = Math.max(Svg.WIDTH, START + GAP + lengths.size() * LEAST * 2);
        this.svg = new Svg(width, legendTop() + StripLegend.HEIGHT, strip.sentence());
        this.ink = new StripInk(svg.markup());
    }

    String draw() {
        ink.patterns();
        labels();
        StripScale scale = new StripScale(lengths, width - START - GAP, LEAST);
        List<Double> widths = scale.widths();
        List<Boolean> toScale = scale.toScale();
        double x = START;
        int piece = 0;
        for (Strip.Part part : strip.parts()) {
            int pieces = pieces(part).size();
            double end = x;
            for (int i = piece; i < piece + pieces; i++) {
                time(part, i - piece, new StripInk.Box(end, TIME, widths.get(i), WORKED), toScale.get(i));
                end += widths.get(i);
            }
            marks(part, x, end - x);
            piece += pieces;
            x = end;
        }
        new StripLegend(svg, ink, strip).draw(legendTop());
        return svg.end("");
    }

    /** The times of a step that take room; one of nothing when it has none. */
    private static List<Double> pieces(Strip.Part part) {
        List<Double> pieces = new ArrayList<>(List.of(part.first(), part.second()));
        pieces.removeIf(length -> length == 0);
        return pieces.isEmpty() ? List.of(0.0) : pieces;
    }

    private double legendTop() {
        return TIME + WORKED + GAP + strip.words().rows().size() * (ROW + GAP) + GAP;
    }

    private void labels() {
        label(strip.words().time(), TIME + WORKED / 2);
        for (int row = 0; row < strip.words().rows().size(); row++) {
            label(strip.words().rows().get(row), rowTop(row) + ROW / 2);
        }
    }

    private void label(String text, double middle) {
        List<String> lines = Wrapping.lines(text, CHARACTERS);
        for (int i = 0; i < lines.size(); i++) {
            double y = middle + 5 + (i - (lines.size() - 1) / 2.0) * 16;
            svg.text(lines.get(i), START - 10, y, Svg.Type.LABEL.anchored("end"));
        }
    }

    private static double rowTop(int row) {
        return TIME + WORKED + GAP + row * (ROW + GAP);
    }

    /** @param place 0 for the first piece of the step */
    private void time(Strip.Part part, int place, StripInk.Box box, boolean toScale) {
        boolean works = place == 0 && part.first() > 0;
        double height = works ? WORKED : WAITED;
        StripInk.Box drawn = new StripInk.Box(box.x(), box.y() + WORKED - height, box.width(), height);
        boolean empty = part.gone() || part.first() + part.second() == 0;
        ink.cell(drawn, empty ? Ink.PAPER : works ? StripInk.WORK : StripInk.WAITING, empty);
        if (!toScale) {
            StripLegend.broken(svg, drawn);
        }
    }

    private void marks(Strip.Part part, double x, double partWidth) {
        Svg.Type type = new Svg.Type(13, "middle", part.gone() ? Ink.SOFT : Ink.TEXT, !part.gone());
        svg.text(part.label(), x + partWidth / 2, TIME - 8, type);
        for (int row = 0; row < part.marks().size(); row++) {
            StripInk.Box box = new StripInk.Box(x, rowTop(row), partWidth, ROW);
            Strip.Mark mark = part.marks().get(row);
            ink.cell(box, part.gone() ? Ink.PAPER : StripInk.of(mark), part.gone());
            if (mark == Strip.Mark.OPEN && !part.gone()) {
                svg.text("?", box.middle(), box.y() + ROW / 2 + 5, new Svg.Type(14, "middle", Ink.TEXT, true));
            }
        }
    }
}
