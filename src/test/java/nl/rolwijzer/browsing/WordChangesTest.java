package nl.rolwijzer.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.rolwijzer.browsing.WordChanges.Piece;
import org.junit.jupiter.api.Test;

class WordChangesTest {

    @Test
    void marksTheWordsThatTheOtherTextDoesNotHave() {
        assertThat(WordChanges.of("Een boom in de eigen tuin kappen", "Een boom in de tuin kappen"))
                .filteredOn(Piece::changed)
                .extracting(piece -> piece.text().strip())
                .containsExactly("eigen");
    }

    @Test
    void givesTheTextBackWholeWhenItsPartsArePutTogether() {
        String text = "Een  boom\nin de tuin, langs de weg.";

        assertThat(WordChanges.of(text, "Een boom in het park, langs de weg.").stream()
                        .map(Piece::text)
                        .toList())
                .satisfies(pieces -> assertThat(String.join("", pieces)).isEqualTo(text));
    }

    @Test
    void marksAllOfATextThatHasLittleInCommon() {
        assertThat(WordChanges.of("De burger krijgt toestemming.", "De burger koopt iets of huurt iets."))
                .isEqualTo(List.of(new Piece("De burger krijgt toestemming.", true)));
    }

    @Test
    void hasNoPartsOfNothing() {
        assertThat(WordChanges.of("", "Iets")).isEmpty();
    }
}
