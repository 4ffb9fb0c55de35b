package nl.rolwijzer.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What changed between two texts is marked word by word, and nothing of either is lost. */
class WordChangesTest {

    @Test
    void marksTheWordsThatTheOtherTextDoesNotHave() {
        assertThat(marked("een rode boom", "een boom")).isEqualTo("een [rode ]boom");
        assertThat(marked("een boom", "een rode boom")).isEqualTo("een boom");
        assertThat(marked("de kat", "de hond")).isEqualTo("de [kat]");
    }

    @Test
    void marksTheWholeTextBesideAnEmptyOne() {
        assertThat(marked("alles nieuw", "")).isEqualTo("[alles nieuw]");
        assertThat(marked("", "alles weg")).isEmpty();
    }

    @Test
    void marksNewLinesAndSpacesToo() {
        assertThat(marked("regel 1\nregel 2", "regel 1 regel 2")).isEqualTo("regel 1[\n]regel 2");
    }

    @Test
    void marksOnlyWhatLiesBetweenTheEndsOfTextsThatAreTooLongToCompare() {
        String front = words(0, 2000);
        String back = words(3000, 5000);

        assertThat(marked(front + " nieuw " + back, front + " oud " + back)).isEqualTo(front + " [nieuw] " + back);
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> "w" + number).collect(Collectors.joining(" "));
    }

    private static String marked(String text, String other) {
        return WordChanges.of(text, other).stream()
                .map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
