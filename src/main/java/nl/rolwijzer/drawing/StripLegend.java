package nl.rolwijzer.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What the colours and patterns of a strip mean. */
final class StripLegend {

    static final double HEIGHT = 98;

    private static final double COLUMN = 176;
    private static final double LINE = 26;
    private static final double LEFT = 16;
    private static final int COLUMNS = 4;

    private final Svg svg;
    private final StripInk ink;
    private final Strip strip;

    StripLegend(Svg svg, StripInk ink, Strip strip) {
        this.svg = svg;
        this.ink = ink;
        this.strip = strip;
    }

    /** A sample with its words. */
    private record Entry(String words, Consumer<StripInk.Box> sample) {}

    void draw(double top) {
        svg.line(LEFT, top, Svg.WIDTH - LEFT, top);
        List<Entry> entries = entries();
        for (int i = 0; i < entries.size(); i++) {
            double x = LEFT + i % COLUMNS * COLUMN;
            double y = top + 12 + (double) (i / COLUMNS) * LINE;
            entries.get(i).sample().accept(new StripInk.Box(x, y, 28, 16));
            svg.text(entries.get(i).words(), x + 36, y + 13, Svg.Type.SMALL);
        }
        svg.text(strip.words().foot(), LEFT, top + HEIGHT - 14, Svg.Type.SMALL);
    }

    /** Two strokes through what is not to scale. */
    static void broken(Svg svg, StripInk.Box box) {
        double x = box.middle();
        double top = box.y() - 3;
        double bottom = box.y() + box.height() + 3;
        String stroke = "M" + Svg.number(x - 5) + " " + Svg.number(bottom) + "L" + Svg.number(x + 1) + " "
                + Svg.number(top) + "M" + Svg.number(x - 1) + " " + Svg.number(bottom) + "L" + Svg.number(x + 5) + " "
                + Svg.number(top);
        svg.path(stroke, "none", Ink.PAPER, 5);
        svg.path(stroke, "none", Ink.TEXT, 1.5);
    }

    /** Those of the rows of marks first, so that they stand on one line. */
    private List<Entry> entries() {
        Strip.Words words = strip.words();
        List<Entry> entries = new ArrayList<>();
        for (Strip.Mark mark : Strip.Mark.values()) {
            entries.add(new Entry(words.marks().get(mark.ordinal()), box -> mark(mark, box)));
        }
        entries.add(new Entry(words.first(), box -> ink.cell(box, StripInk.WORK, false)));
        entries.add(new Entry(words.second(), box -> ink.cell(box, StripInk.WAITING, false)));
        entries.add(new Entry(words.broken(), box -> {
            ink.cell(box, StripInk.WAITING, false);
            broken(svg, box);
        }));
        if (strip.hasGone()) {
            entries.add(new Entry(words.gone(), box -> ink.cell(box, Ink.PAPER, true)));
        }
        return entries;
    }

    private void mark(Strip.Mark mark, StripInk.Box box) {
        ink.cell(box, StripInk.of(mark), false);
        if (mark == Strip.Mark.OPEN) {
            svg.text("?", box.middle(), box.y() + 13, new Svg.Type(13, "middle", Ink.TEXT, true));
        }
    }
}
