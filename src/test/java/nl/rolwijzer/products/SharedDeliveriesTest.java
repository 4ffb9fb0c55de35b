package nl.rolwijzer.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A measurement against two real deliveries that are no part of this project: {@code ./mvnw test
 * -Dtest=SharedDeliveriesTest -Drolwijzer.upl=<folder with both files>}. Without the folder it is skipped, and says so;
 * {@link DeliveryReaderTest} and {@link DeliveriesDatabaseTest} have deliveries of our own.
 */
class SharedDeliveriesTest {

    private final Path folder = Path.of(System.getProperty("rolwijzer.upl", "geen"));

    /** 1,017 and 1,141 addresses, of which one is the placeholder. */
    @Test
    void readsBothDeliveriesWithoutRefusingALine() throws IOException {
        Delivery first = read("UPL-actueel_2021-12-24.csv");
        Delivery second = read("UPL-actueel_2023-09-14_derived.csv");

        assertThat(List.of(first.rows(), first.placeholders(), first.products().size()))
                .containsExactly(1121, 1, 1016);
        assertThat(List.of(
                        second.rows(), second.placeholders(), second.products().size()))
                .containsExactly(1252, 1, 1140);
        assertThat(first.refused()).isEmpty();
        assertThat(second.refused()).isEmpty();
    }

    @Test
    void updatesTheFirstDeliveryByTheSecond() throws IOException {
        DeliveryChange first = DeliveryChange.between(List.of(), read("UPL-actueel_2021-12-24.csv"));
        List<ListedProduct> known = first.added().stream()
                .map(product -> new ListedProduct(product, 1, null))
                .toList();
        DeliveryChange second = DeliveryChange.between(known, read("UPL-actueel_2023-09-14_derived.csv"));

        assertThat(first.added()).hasSize(1016);
        assertThat(second.added()).hasSize(133);
        assertThat(second.gone()).hasSize(9);
        assertThat(second.changed().size() + second.unchanged()).isEqualTo(1016 - 9);
        assertThat(second.gone()).filteredOn(gone -> !gone.namesake().isEmpty()).hasSize(1);
    }

    private Delivery read(String name) throws IOException {
        assumeTrue(Files.isDirectory(folder), "-Drolwijzer.upl names no folder with deliveries");
        return DeliveryReader.read(Files.readAllBytes(folder.resolve(name)));
    }
}
