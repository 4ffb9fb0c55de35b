package nl.rolwijzer.drawing;

import java.util.ArrayList;
import java.util.List;

/** A label on lines that fit; SVG breaks no text by itself. */
final class Wrapping {

    private static final String MORE = "…";

    private Wrapping() {}

    /** At most two lines of about so many characters; what does not fit ends in an ellipsis. */
    static List<String> lines(String label, int characters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : label.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > characters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (lines.size() > 2) {
            lines = new ArrayList<>(List.of(lines.get(0), lines.get(1) + " " + MORE));
        }
        lines.replaceAll(text -> cut(text, characters));
        return List.copyOf(lines);
    }

    private static String cut(String text, int characters) {
        if (text.codePointCount(0, text.length()) <= characters + 2) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, characters)) + MORE;
    }
}
