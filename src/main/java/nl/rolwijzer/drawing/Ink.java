package nl.rolwijzer.drawing;

/** The colours of our pictures; each pair that stands on one another has a contrast of at least 4.5. */
final class Ink {

    static final String PAPER = "#ffffff";
    static final String TEXT = "#16282b";
    static final String SOFT = "#4b5a5c";
    static final String RULE = "#d9d0bd";
    static final String ACCENT = "#0b4f56";
    static final String LIGHT = "#e3efee";
    static final String COST = "#b0450c";

    private static final int[] LIGHTEST = {0xe3, 0xef, 0xee};
    private static final int[] DARKEST = {0x0b, 0x4f, 0x56};
    /** From here on white is easier to read on it than ink. */
    private static final double DARK = 0.55;

    private Ink() {}

    /** @param part from 0, the lightest, to 1, the darkest */
    static String shade(double part) {
        StringBuilder colour = new StringBuilder("#");
        for (int i = 0; i < LIGHTEST.length; i++) {
            colour.append("%02x".formatted(Math.round(LIGHTEST[i] + part * (DARKEST[i] - LIGHTEST[i]))));
        }
        return colour.toString();
    }

    static String on(double part) {
        return part >= DARK ? PAPER : TEXT;
    }
}
