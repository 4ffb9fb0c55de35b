package nl.rolwijzer.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ShapeTest {

    private static final Figure ROLES = new Figure(
            "Rollen",
            "De meeste diensten gaan over een gebruiker.",
            "Rolwijzer, 22 november 2026",
            List.of("Klant", "Gebruiker", "Onderdaan"),
            List.of(
                    new Figure.Row("Klant", List.of(3L, 0L, 1L)),
                    new Figure.Row("Gebruiker", List.of(12L, 4L, 9L)),
                    new Figure.Row(
                            "Onderdaan & <partner> \u0001 met een heel lange naam die nergens past",
                            List.of(6L, 2L, 0L))));

    @ParameterizedTest
    @EnumSource
    void standsOnItsOwnAndSaysWhatItShows(Shape shape) throws Exception {
        Document document = parse(shape.svg(ROLES));

        Element svg = document.getDocumentElement();
        assertThat(svg.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("De meeste diensten gaan over een gebruiker.");
        assertThat(texts(document)).contains("Rollen", "Rolwijzer, 22 november 2026");
        assertThat(shape.svg(ROLES)).doesNotContain("style", "script", "href");
    }

    @Test
    void drawsBarsToScaleWithTheirNumbers() throws Exception {
        Document document = parse(Shape.BARS.svg(ROLES));

        List<Double> lengths =
                attributes(document, "rect", "width").stream().skip(1).toList();
        assertThat(lengths).hasSize(3);
        assertThat(lengths.get(0) * 4).isCloseTo(lengths.get(1), org.assertj.core.data.Offset.offset(0.5));
        assertThat(lengths.get(2) * 2).isCloseTo(lengths.get(1), org.assertj.core.data.Offset.offset(0.5));
        assertThat(texts(document)).contains("3", "12", "6", "Klant");
    }

    @Test
    void writesTheNumberInEveryCellOfAHeatMap() throws Exception {
        Document document = parse(Shape.HEAT_MAP.svg(ROLES));

        assertThat(texts(document)).containsSequence("3", "0", "1").containsSequence("12", "4", "9");
        assertThat(document.getElementsByTagName("rect").getLength()).isEqualTo(1 + 9);
    }

    @Test
    void endsALineAtTheLastNumberUnderRoundSteps() throws Exception {
        Figure growth = new Figure(
                "",
                "Elke maand meer.",
                "",
                List.of("Diensten"),
                IntStream.rangeClosed(1, 30)
                        .mapToObj(month -> new Figure.Row("m" + month, List.of(month * 7L)))
                        .toList());

        List<String> texts = texts(parse(Shape.LINE.svg(growth)));

        assertThat(texts)
                .contains("0", "100", "200", "300", "400", "210", "m30")
                .doesNotContain("m29");
    }

    @Test
    void drawsNothingAsWell() throws Exception {
        Figure one = new Figure("", "Nog niets.", "", List.of("Aantal"), List.of(new Figure.Row("nu", List.of(0L))));

        for (Shape shape : Shape.values()) {
            assertThat(texts(parse(shape.svg(one)))).contains("0");
            assertThat(shape.svg(one)).doesNotContain("NaN", "Infinity");
        }
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameInDots(Shape shape) throws IOException {
        byte[] png = Png.of(shape.svg(ROLES));

        var image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(2 * 720);
        long colours = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()).length;
        assertThat(IntStream.of(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                        .distinct()
                        .count())
                .as("of %d dots", colours)
                .isGreaterThan(10);
        Path looked = Path.of("target", "tekeningen", shape + ".png");
        Files.createDirectories(looked.getParent());
        Files.write(looked, png);
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Document document) {
        NodeList texts = document.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(place -> texts.item(place).getTextContent())
                .toList();
    }

    private static List<Double> attributes(Document document, String element, String attribute) {
        NodeList elements = document.getElementsByTagName(element);
        return IntStream.range(0, elements.getLength())
                .mapToObj(place -> ((Element) elements.item(place)).getAttribute(attribute))
                .map(Double::valueOf)
                .toList();
    }
}
