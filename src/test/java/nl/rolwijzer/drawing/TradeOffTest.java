package nl.rolwijzer.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TradeOffTest {

    private static final TradeOff PERMIT = new TradeOff(
            "Belangen botsen bij: Snelheid.",
            "Wat het kost",
            "Wat mensen waarderen",
            "Drie blokken: weegt het zwaarst.",
            List.of(
                    side("Onderdaan (Toestemming): met wie u te maken hebt", 1, 3, 3, 2, 3, 3),
                    side("Gebruiker (Buren & omgeving): heeft er belang bij", 1, 3, 2, 1, 3, 3),
                    side("Onderdaan (De samenleving): heeft er belang bij", 1, 0, 1, 2, 3, 3)));

    @Test
    void drawsAStepForEveryWeightOnItsOwnSideOfTheAxis() {
        assertThat(boxes("#b0450c")).isEqualTo(1 + 3 + 1 + 3 + 1);
        assertThat(boxes("#0b4f56")).isEqualTo(11 + 9 + 9);
    }

    @Test
    void saysInWordsWhatItShows() {
        assertThat(PERMIT.svg())
                .contains("<title>Belangen botsen bij: Snelheid.</title>")
                .contains("Buren &amp; omgeving", "Wat het kost", "Drie blokken: weegt het zwaarst.")
                .doesNotContain("style", "script", "NaN");
    }

    @Test
    void canBeLookedAt() throws IOException {
        Path looked = Path.of("target", "tekeningen", "AFWEGING.png");
        Files.createDirectories(looked.getParent());
        Files.write(looked, Png.of(PERMIT.svg()));

        assertThat(looked).isNotEmptyFile();
    }

    private static long boxes(String colour) {
        return Pattern.compile("<rect [^>]*fill=\"" + colour)
                .matcher(PERMIT.svg())
                .results()
                .count();
    }

    private static TradeOff.Side side(String label, int... steps) {
        return new TradeOff.Side(
                label,
                List.of(
                        new TradeOff.Weight("Laagste kosten", steps[0]),
                        new TradeOff.Weight("Zo weinig mogelijk papierwerk", steps[1])),
                List.of(
                        new TradeOff.Weight("Snelheid", steps[2]),
                        new TradeOff.Weight("Stiptheid", steps[3]),
                        new TradeOff.Weight("Juistheid en gelijkheid", steps[4]),
                        new TradeOff.Weight("Duidelijkheid", steps[5])));
    }
}
