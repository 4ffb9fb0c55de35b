package nl.rolwijzer.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.rolwijzer.audit.Hash;
import nl.rolwijzer.audit.TrailCheck;
import nl.rolwijzer.catalogue.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of the list when deliveries are taken over. */
class DeliveriesDatabaseTest {

    @ParameterizedTest
    @EnumSource(Database.class)
    void changesNothingUntilADeliveryIsTakenOver(Database database) {
        Deliveries deliveries = empty(database);
        UUID first = handIn(deliveries, OwnDeliveries.first());

        Preview preview = deliveries.preview(first).orElseThrow();
        assertThat(preview.change().added()).hasSize(5);
        assertThat(list(database)).isEmpty();
        assertThat(deliveries.all()).isEmpty();

        assertThat(deliveries.takeOver(first, 0)).isInstanceOf(TakenOver.Done.class);
        assertThat(names(database)).hasSize(5).startsWith("boomhut vergunning", "drone melding");
        assertThat(deliveries.preview(first)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void keepsEveryProductAsItWasDelivered(Database database) {
        Deliveries deliveries = empty(database);
        takeOver(deliveries, OwnDeliveries.first());

        assertThat(list(database).stream().map(ListedProduct::product))
                .containsExactlyInAnyOrderElementsOf(DeliveryReader.read(OwnDeliveries.bytes(OwnDeliveries.first()))
                        .products());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void showsFieldByFieldWhatTheNextDeliveryChanges(Database database) {
        Deliveries deliveries = empty(database);
        takeOver(deliveries, OwnDeliveries.first());

        DeliveryChange change = deliveries
                .preview(handIn(deliveries, OwnDeliveries.second()))
                .orElseThrow()
                .change();

        assertThat(change.added())
                .extracting(Product::name)
                .containsExactly("moestuin subsidie", "vlaggenmast registratie");
        assertThat(change.unchanged()).isEqualTo(1);
        assertThat(change.changed())
                .flatExtracting(DeliveryChange.Changed::fields)
                .containsExactly(
                        new FieldChange("kenmerken", List.of(), List.of("waterschap")),
                        new FieldChange(
                                "grondslagen",
                                List.of("Artikel 4, tweede lid, Boomhuttenwet https://wetten.example/boom4"
                                        + " http://upl.example/wet/boom4"),
                                List.of("Artikel 5 Boomhuttenwet https://wetten.example/boom5"
                                        + " http://upl.example/wet/boom5")),
                        new FieldChange("naam", List.of("straatfeest ontheffing"), List.of("buurtfeest ontheffing")));
        assertThat(change.gone())
                .extracting(gone -> gone.product().uri(), DeliveryChange.Gone::namesake)
                .containsExactlyInAnyOrder(
                        tuple("http://upl.example/vlagReg", "http://upl.example/vlaggenmastReg"),
                        tuple(OwnDeliveries.SOAPBOX, ""));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void marksWhatIsGoneAndDeletesNothing(Database database) {
        Deliveries deliveries = empty(database);
        takeOver(deliveries, OwnDeliveries.first());
        takeOver(deliveries, OwnDeliveries.second());

        assertThat(list(database)).hasSize(7);
        assertThat(soapbox(database).gone()).isEqualTo(2);
        assertThat(soapbox(database).since()).isEqualTo(1);
        assertThat(soapbox(database).product().bases()).hasSize(1);
        assertThat(database.bean(ProductList.class).search("zeepkist")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void bringsAProductBackThatALaterDeliveryHasAgain(Database database) {
        Deliveries deliveries = empty(database);
        takeOver(deliveries, OwnDeliveries.first());
        takeOver(deliveries, OwnDeliveries.second());
        Preview again =
                deliveries.preview(handIn(deliveries, OwnDeliveries.first())).orElseThrow();

        assertThat(again.findSame()).map(KeptDelivery::number).contains(1);
        assertThat(again.isUsable()).isTrue();
        takeOver(deliveries, OwnDeliveries.first());

        assertThat(soapbox(database).isGone()).isFalse();
        assertThat(deliveries.all().get(0).tally()).isEqualTo(new KeptDelivery.Tally(5, 0, 2, 2, 2, 0));
        assertThat(names(database)).contains("straatfeest ontheffing");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void changesNothingByTheSameFileAgain(Database database) {
        Deliveries deliveries = empty(database);
        takeOver(deliveries, OwnDeliveries.first());
        List<ListedProduct> before = list(database);
        UUID again = handIn(deliveries, OwnDeliveries.first());

        Preview preview = deliveries.preview(again).orElseThrow();
        assertThat(preview.isCurrent()).isTrue();
        assertThat(preview.change().isNothing()).isTrue();
        assertThat(preview.change().unchanged()).isEqualTo(5);
        assertThat(deliveries.takeOver(again, 1)).isInstanceOf(TakenOver.NotAsSeen.class);
        assertThat(list(database)).isEqualTo(before);
        assertThat(deliveries.all()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void takesNothingOverThatIsNotAsItWasLookedAt(Database database) {
        Deliveries deliveries = empty(database);
        UUID mine = handIn(deliveries, OwnDeliveries.first());
        UUID theirs = handIn(deliveries, OwnDeliveries.second());
        deliveries.takeOver(theirs, 0);

        assertThat(deliveries.takeOver(mine, 0)).isInstanceOf(TakenOver.NotAsSeen.class);
        assertThat(deliveries.takeOver(UUID.randomUUID(), 1)).isInstanceOf(TakenOver.NotAsSeen.class);
        assertThat(deliveries.all()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void callsNothingGoneWhileALineIsRefused(Database database) {
        Deliveries deliveries = empty(database);
        takeOver(deliveries, OwnDeliveries.first());
        UUID torn = handIn(deliveries, OwnDeliveries.second() + "afgebro\n");

        DeliveryChange change = deliveries.preview(torn).orElseThrow().change();
        assertThat(change.gone()).isEmpty();
        assertThat(change.held()).hasSize(2);
        deliveries.takeOver(torn, 1);

        assertThat(soapbox(database).isGone()).isFalse();
        assertThat(names(database)).contains("moestuin subsidie");
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void remembersWhichFileItWas(Database database) {
        Deliveries deliveries = empty(database);
        takeOver(deliveries, OwnDeliveries.first());

        KeptDelivery kept = deliveries.all().get(0);
        assertThat(kept.fileName()).isEqualTo("levering.csv");
        assertThat(kept.sha256()).isEqualTo(Hash.hex(OwnDeliveries.bytes(OwnDeliveries.first())));
        assertThat(kept.tally()).isEqualTo(new KeptDelivery.Tally(5, 5, 0, 0, 0, 0));
        assertThat(kept.by()).isNotEmpty();
        assertThat(entries(database)).isEqualTo(1);
    }

    @Test
    void hasTheTrailTellOfADeliveryThatWasAltered() {
        try (ConfigurableApplicationContext alone = Database.alone()) {
            takeOver(alone.getBean(Deliveries.class), OwnDeliveries.first());
            TrailCheck check = alone.getBean(TrailCheck.class);
            assertThat(check.check(done -> {}).faults()).isEmpty();

            alone.getBean(JdbcClient.class)
                    .sql("update product_delivery set sha256 = 'anders'")
                    .update();

            assertThat(check.check(done -> {}).faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.place()).isEqualTo("levering 1 van de productnamenlijst"));
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void findsProductsByPartsOfWordsAndByLaw(Database database) {
        takeOver(empty(database), OwnDeliveries.first());
        Function<String, List<String>> found = words -> database.bean(ProductList.class).search(words).stream()
                .map(each -> each.product().name())
                .toList();

        assertThat(found.apply("BOOM")).containsExactly("boomhut vergunning");
        assertThat(found.apply("dróne meld")).containsExactly("drone melding");
        assertThat(found.apply("wet zeepkist")).containsExactly("zeepkist keuring");
        assertThat(found.apply("boom drone")).isEmpty();
        assertThat(found.apply("%")).isEmpty();
        assertThat(found.apply("  ")).hasSize(5);
    }

    private static Deliveries empty(Database database) {
        for (String table : List.of("product_mark", "product_legal_basis", "product", "product_upload")) {
            database.sql("delete from " + table).update();
        }
        database.sql("delete from product_delivery").update();
        return database.bean(Deliveries.class);
    }

    private static UUID handIn(Deliveries deliveries, String text) {
        return OwnDeliveries.handIn(deliveries, "C:\\mijn map\\levering.csv", text);
    }

    private static void takeOver(Deliveries deliveries, String text) {
        int last = deliveries.all().isEmpty() ? 0 : deliveries.all().get(0).number();
        assertThat(deliveries.takeOver(handIn(deliveries, text), last)).isInstanceOf(TakenOver.Done.class);
    }

    private static List<ListedProduct> list(Database database) {
        return database.bean(ProductList.class).all();
    }

    private static List<String> names(Database database) {
        return list(database).stream().map(each -> each.product().name()).toList();
    }

    private static ListedProduct soapbox(Database database) {
        return database.bean(ProductList.class).find(OwnDeliveries.SOAPBOX).orElseThrow();
    }

    private static long entries(Database database) {
        return database.sql("select count(*) from audit_entry e join product_delivery d on d.entry = e.id"
                        + " where e.action = 'productnamen.overgenomen' and e.outcome = 'gelukt'")
                .query(Long.class)
                .single();
    }
}
