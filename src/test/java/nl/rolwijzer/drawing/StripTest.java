package nl.rolwijzer.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StripTest {

    private static final Strip.Words WORDS = new Strip.Words(
            "Tijd",
            List.of("Burger", "Anderen"),
            "Bewerktijd",
            "Wachttijd",
            "Niet op schaal",
            "Eruit gehaald",
            List.of("Waarde", "Geen waarde", "Nodig", "Nog te beoordelen"),
            "Een werkdag telt als 7/5 dag en een maand als 30 dagen.");

    private static final Strip PERMIT = new Strip(
            "Vier stappen, samen acht weken.",
            WORDS,
            List.of(
                    part("1", 0.01, 0, Strip.Mark.YES, Strip.Mark.NEEDED),
                    part("2", 0.3, 14, Strip.Mark.NEEDED, Strip.Mark.YES),
                    part("3", 0, 42, Strip.Mark.NO, Strip.Mark.YES),
                    part("4", 0, 0, Strip.Mark.OPEN, Strip.Mark.OPEN)));

    static List<Integer> seeds() {
        return IntStream.range(0, 200).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sharesTheWidthToScaleButLeavesRoomForEverything(int seed) {
        Random random = new Random(seed);
        List<Double> lengths = random.doubles(1 + random.nextInt(40))
                .map(number -> Math.pow(10, 6 * number) - 1)
                .boxed()
                .toList();
        StripScale scale = new StripScale(lengths, 18.0 * 2 * lengths.size(), 18);
        List<Double> widths = scale.widths();

        assertThat(widths).allSatisfy(width -> assertThat(width).isGreaterThanOrEqualTo(18));
        assertThat(widths.stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(36.0 * lengths.size(), Offset.offset(0.01));
        List<Double> units = IntStream.range(0, lengths.size())
                .filter(place -> scale.toScale().get(place))
                .mapToObj(place -> widths.get(place) / lengths.get(place))
                .toList();
        assertThat(units)
                .isNotEmpty()
                .allSatisfy(unit -> assertThat(unit).isCloseTo(units.get(0), Offset.offset(1e-6)));
        assertThat(IntStream.range(0, lengths.size())
                        .filter(place -> !scale.toScale().get(place)))
                .allSatisfy(place -> assertThat(widths.get(place)).isEqualTo(18));
    }

    @Test
    void breaksWhatIsNotToScaleAndNothingElse() {
        assertThat(strokes(PERMIT))
                .as("the first two pieces and the step without time are too short; and the sample")
                .isEqualTo(3 + 1);
        Strip equal = new Strip(
                "Even lang.", WORDS, List.of(part("1", 3, 0, Strip.Mark.YES), part("2", 3, 0, Strip.Mark.YES)));
        assertThat(strokes(equal)).isEqualTo(1);
    }

    @Test
    void givesEveryOpinionAFillOfItsOwn() {
        assertThat(List.of(Strip.Mark.values()).stream().map(StripInk::of).distinct())
                .hasSize(Strip.Mark.values().length);
        assertThat(PERMIT.svg()).contains("<pattern id=\"nee\"", "<pattern id=\"nodig\"", "url(#nee)", "url(#nodig)");
    }

    @Test
    void saysInWordsWhatItShowsAndWhatItsPatternsMean() {
        assertThat(PERMIT.svg())
                .contains("<title>Vier stappen, samen acht weken.</title>")
                .contains("Burger", "Anderen", "Geen waarde", "Niet op schaal", "7/5 dag")
                .doesNotContain("Eruit gehaald", "style", "script", "href", "NaN", "Infinity");
    }

    @Test
    void showsOnlyThePlaceOfWhatWasTakenOut() {
        Strip cut = new Strip(
                "Zonder stap 1.",
                WORDS,
                List.of(
                        new Strip.Part("1", 0, 42, List.of(Strip.Mark.NO, Strip.Mark.YES), true),
                        part("2", 1, 0, Strip.Mark.NO, Strip.Mark.NO)));

        assertThat(cut.svg()).contains("Eruit gehaald").contains("stroke-dasharray=\"3 3\"");
    }

    @Test
    void growsWiderWithMoreStepsThanFit() {
        Strip many = new Strip(
                "Zestig stappen.",
                WORDS,
                IntStream.rangeClosed(1, 60)
                        .mapToObj(number -> part("" + number, number, 60 - number, Strip.Mark.YES, Strip.Mark.NO))
                        .toList());

        assertThat(width(PERMIT)).isEqualTo(720);
        assertThat(width(many)).isGreaterThan(2 * 60 * 18);
        assertThat(width(new Strip("Niets.", WORDS, List.of()))).isEqualTo(720);
    }

    @Test
    void isTheSameInDots() throws IOException {
        byte[] png = Png.of(PERMIT.svg());

        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(2 * 720);
        Path looked = Path.of("target", "tekeningen", "STRIP.png");
        Files.createDirectories(looked.getParent());
        Files.write(looked, png);
    }

    private static Strip.Part part(String label, double first, double second, Strip.Mark... marks) {
        return new Strip.Part(label, first, second, List.of(marks), false);
    }

    /** How often the picture is broken: each time two strokes in ink. */
    private static long strokes(Strip strip) {
        return Pattern.compile("stroke-width=\"1.5\"")
                .matcher(strip.svg())
                .results()
                .count();
    }

    private static double width(Strip strip) {
        return Pattern.compile("<svg [^>]*? width=\"([\\d.]+)\"")
                .matcher(strip.svg())
                .results()
                .map(match -> Double.parseDouble(match.group(1)))
                .findFirst()
                .orElseThrow();
    }
}
