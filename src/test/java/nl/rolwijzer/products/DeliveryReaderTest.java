package nl.rolwijzer.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryReaderTest {

    private static final String SHED = "schuur bouwen,http://upl.example/schuur,,,,X,X,,,,,,,,,,,,,";

    @Test
    void readsEachProductOnceWithAllItsLegalBases() {
        Delivery delivery = read(OwnDeliveries.first());

        assertThat(delivery.products())
                .extracting(Product::name)
                .containsExactly(
                        "boomhut vergunning",
                        "drone melding",
                        "straatfeest ontheffing",
                        "vlaggenmast registratie",
                        "zeepkist keuring");
        Product treeHouse = delivery.products().get(0);
        assertThat(treeHouse.uri()).isEqualTo(OwnDeliveries.TREE_HOUSE);
        assertThat(treeHouse.marks()).isEqualTo(Set.of(Mark.GEMEENTE, Mark.BURGER, Mark.AANVRAAG));
        assertThat(treeHouse.bases())
                .extracting(LegalBasis::label)
                .containsExactly("Artikel 3 Boomhuttenwet", "Artikel 4, tweede lid, Boomhuttenwet");
        assertThat(delivery.products().get(1).sdg()).isEqualTo("C5;D1");
        assertThat(delivery.products().get(3).bases()).isEmpty();
        assertThat(delivery.refused()).isEmpty();
    }

    @Test
    void skipsThePlaceholderAndSaysSo() {
        Delivery delivery = read(OwnDeliveries.first());

        assertThat(delivery.rows()).isEqualTo(8);
        assertThat(delivery.placeholders()).isEqualTo(1);
    }

    @Test
    void takesColumnsInAnyOrderAndLeavesUnknownOnesAlone() {
        String other = OwnDeliveries.first()
                .lines()
                .map(line -> line.startsWith("Uniforme") ? "Toelichting," + line : "iets," + line)
                .reduce("", (text, line) -> text + line + "\r\n");

        assertThat(read("\uFEFF" + other).products())
                .isEqualTo(read(OwnDeliveries.first()).products());
    }

    @Test
    void readsALineThatIsThereTwiceOnce() {
        String twice = OwnDeliveries.firstWith(SHED) + SHED + "\n";

        assertThat(read(twice).products()).extracting(Product::name).containsOnlyOnce("schuur bouwen");
        assertThat(read(twice).refused()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "schuur bouwen,http://upl.example/schuur,,,|upl.regel.vakken",
                "schuur bouwen,http://upl.example/schuur,,,,X,X,,,,,,,,,,,,,,,|upl.regel.vakken",
                ",http://upl.example/schuur,,,,X,X,,,,,,,,,,,,,|upl.regel.leeg",
                "schuur bouwen,,,,,X,X,,,,,,,,,,,,,|upl.regel.leeg",
                "schuur bouwen,geen adres,,,,X,X,,,,,,,,,,,,,|upl.regel.fout.adres",
                "schuur bouwen,javascript:alert(1),,,,X,X,,,,,,,,,,,,,|upl.regel.fout.adres",
                "schuur bouwen,http://upl.example/schuur,,,,ja,X,,,,,,,,,,,,,|upl.regel.kruisje",
                "schuur bouwen,http://upl.example/schuur,,,,X,X,,,,,,,,,,,,Wet,javascript:alert(1)|upl.regel.fout.adres",
                "boomhut vergunning,http://upl.example/boomhutVerg,X,,,,,,,,,,,,,,,,,|upl.regel.anders"
            })
    void refusesALineThatCannotBeTakenOverWithItsNumber(String line, String code) {
        Delivery delivery = read(OwnDeliveries.firstWith(line));

        assertThat(delivery.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.line()).isEqualTo(10);
            assertThat(refused.code()).isEqualTo(code);
        });
        assertThat(delivery.products()).extracting(Product::name).doesNotContain("schuur bouwen");
    }

    @Test
    void refusesWhatTheDatabaseCannotKeep() {
        String tooLong = SHED.replace("schuur bouwen", "s".repeat(201));
        String nul = SHED.replace("schuur bouwen", "schuur\u0000bouwen");

        assertThat(codes(tooLong)).containsExactly("upl.regel.fout.te_lang");
        assertThat(codes(nul)).containsExactly("upl.regel.fout.tekens");
        assertThat(codes(SHED.replace("schuur bouwen", "\"schuur\nbouwen\""))).containsExactly("upl.regel.fout.tekens");
        assertThat(codes(SHED.replace("upl.example/schuur", "upl.example/" + "s".repeat(200))))
                .containsExactly("upl.regel.fout.te_lang");
    }

    /** Otherwise it would seem to lose the legal basis of the line that is refused. */
    @Test
    void leavesAProductOutAsAWholeWhenOneOfItsLinesIsRefused() {
        Delivery delivery = read(OwnDeliveries.first().replace("https://wetten.example/boom4", "geen adres"));

        assertThat(delivery.products()).extracting(Product::uri).doesNotContain(OwnDeliveries.TREE_HOUSE);
        assertThat(delivery.refused()).extracting(RefusedLine::uri).containsExactly(OwnDeliveries.TREE_HOUSE);
    }

    @Test
    void refusesAFileThatIsNotTheList() {
        assertThat(refusal("")).isEqualTo("upl.bestand.leeg");
        assertThat(refusal("\uFEFF")).isEqualTo("upl.bestand.geen_lijst");
        assertThat(refusal("naam;omschrijving\nPaspoort;Aan de balie\n")).isEqualTo("upl.bestand.geen_lijst");
        assertThat(refusal(OwnDeliveries.first().replace(',', ';'))).isEqualTo("upl.bestand.geen_lijst");
        assertThat(refusal(OwnDeliveries.first().replace("Gemeente,Burger", "Gem,Burg")))
                .isEqualTo("upl.bestand.kolommen");
        assertThat(refusal(OwnDeliveries.first().lines().findFirst().orElseThrow()))
                .isEqualTo("upl.bestand.geen_producten");
        assertThat(refusal(OwnDeliveries.first() + "\"nooit gesloten,")).isEqualTo("upl.bestand.aanhalingsteken");
    }

    @Test
    void refusesAnotherEncodingWithTheLineWhereItShows() {
        byte[] windows = OwnDeliveries.firstWith("café" + SHED).getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> DeliveryReader.read(windows))
                .isInstanceOfSatisfying(DeliveryRefused.class, refused -> {
                    assertThat(refused.code()).isEqualTo("upl.bestand.geen_utf8");
                    assertThat(refused.arguments()).isEqualTo(List.<Object>of(10L));
                });
        assertThat(refusal(OwnDeliveries.first().getBytes(StandardCharsets.UTF_16)))
                .isEqualTo("upl.bestand.geen_utf8");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, (byte) 0x90, (byte) 0xFF}))
                .isEqualTo("upl.bestand.geen_utf8");
    }

    @Test
    void refusesAHugeFile() {
        assertThat(refusal(new byte[50_000_000])).isEqualTo("upl.bestand.groot");
        assertThat(refusal(OwnDeliveries.first() + "a\n".repeat(10_000))).isEqualTo("upl.bestand.regels");
        assertThat(refusal("a".repeat(900_000))).isEqualTo("upl.bestand.geen_lijst");
    }

    private static Delivery read(String text) {
        return DeliveryReader.read(OwnDeliveries.bytes(text));
    }

    private static List<String> codes(String line) {
        return read(OwnDeliveries.firstWith(line)).refused().stream()
                .map(RefusedLine::code)
                .toList();
    }

    private static String refusal(String text) {
        return refusal(OwnDeliveries.bytes(text));
    }

    private static String refusal(byte[] file) {
        try {
            return "read " + DeliveryReader.read(file).products().size();
        } catch (DeliveryRefused refused) {
            return refused.code();
        }
    }
}
