package nl.rolwijzer.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Dutch for everybody but an English reader. */
class TextTest {

    private final Text text = new Text("dienst", "service");

    @Test
    void isEnglishForAnEnglishReader() {
        assertThat(text.in(Locale.UK)).isEqualTo("service");
    }

    @Test
    void isDutchForEverybodyElse() {
        assertThat(text.in(Locale.forLanguageTag("nl-NL"))).isEqualTo("dienst");
        assertThat(text.in(Locale.FRANCE)).isEqualTo("dienst");
        assertThat(text.in(Locale.ROOT)).isEqualTo("dienst");
    }
}
