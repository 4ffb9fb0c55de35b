package nl.rolwijzer.drawing;

import java.util.List;

/**
 * Steps one after the other, to be drawn as a strip along their time.
 *
 * @param sentence what the picture shows, for who cannot see it
 * @param words what stands beside and under the strip
 */
public record Strip(String sentence, Words words, List<Part> parts) {

    /** What a side says of a step; each has a colour and a pattern of its own. */
    public enum Mark {
        YES,
        NO,
        NEEDED,
        OPEN
    }

    /**
     * One step.
     *
     * @param first the time that is worked, in any unit
     * @param second the time that is waited, in the same unit
     * @param marks one for each row
     * @param gone whether it was taken out; then only its place is shown
     */
    public record Part(String label, double first, double second, List<Mark> marks, boolean gone) {

        public Part {
            marks = List.copyOf(marks);
        }
    }

    /**
     * The words of the picture, in the language of the reader.
     *
     * @param time in front of the row of times
     * @param rows in front of the rows of marks
     * @param marks one for each {@link Mark}, in their order
     */
    public record Words(
            String time,
            List<String> rows,
            String first,
            String second,
            String broken,
            String gone,
            List<String> marks,
            String foot) {

        public Words {
            rows = List.copyOf(rows);
            marks = List.copyOf(marks);
        }
    }

    public Strip {
        parts = List.copyOf(parts);
    }

    boolean hasGone() {
        return parts.stream().anyMatch(Part::gone);
    }

    /** The picture as a document of its own. */
    public String svg() {
        return new StripDrawing(this).draw();
    }
}
