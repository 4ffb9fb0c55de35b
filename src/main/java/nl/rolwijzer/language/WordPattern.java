package nl.rolwijzer.language;

import java.util.stream.Stream;

/**
 * A word to look for. A hyphen before it lets it be the last part of a compound, which in Dutch says what a thing is
 * ({@code -vergunning}: a parkeervergunning, and no vergunninghouder); a hyphen after it lets anything follow. A word
 * without a hyphen after it is met in its regular forms too.
 */
record WordPattern(String stem, boolean anyBefore, boolean anyAfter) {

    private static final String[] ENDINGS = {"", "e", "en", "n", "s"};

    /** @param text folded, with a hyphen at either end or none */
    static WordPattern of(String text) {
        boolean before = text.startsWith("-");
        boolean after = text.endsWith("-");
        return new WordPattern(text.substring(before ? 1 : 0, text.length() - (after ? 1 : 0)), before, after);
    }

    /** What a word has in it, at the side or sides where nothing else may stand. */
    Stream<String> forms() {
        return anyAfter ? Stream.of(stem) : Stream.of(ENDINGS).map(stem::concat);
    }

    boolean matches(String word) {
        return forms().anyMatch(form -> fits(form, word));
    }

    private boolean fits(String form, String word) {
        if (anyBefore) {
            return anyAfter ? word.contains(form) : word.endsWith(form);
        }
        return anyAfter ? word.startsWith(form) : word.equals(form);
    }
}
