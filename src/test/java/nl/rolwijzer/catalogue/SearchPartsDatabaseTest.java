package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Going through what a search finds part by part: nothing twice, nothing passed over, whoever comes and goes meanwhile. */
@ParameterizedClass
@EnumSource(Database.class)
class SearchPartsDatabaseTest {

    private static final int SERVICES = 23;

    private final Catalogue catalogue;
    private final Search search;
    private final SearchParts parts;

    SearchPartsDatabaseTest(Database database) {
        database.emptied();
        this.catalogue = database.bean(Catalogue.class);
        this.search = database.bean(Search.class);
        this.parts = database.bean(SearchParts.class);
    }

    @BeforeEach
    void fills() {
        for (int i = 0; i < SERVICES; i++) {
            Drafts draft = Drafts.passport()
                    .named(i % 5 == 0 ? "Zelfde naam" : "Dienst " + (char) ('z' - i))
                    .with("omschrijving", "Een vergunning. ".repeat(1 + i % 3))
                    .with("organisatie", "Gemeente " + i % 4);
            catalogue.register(i % 2 == 0 ? draft.concept() : draft.confirmed());
        }
    }

    @ParameterizedTest
    @EnumSource(SearchRequest.Order.class)
    void handsOutTheSameInPartsAsTheList(SearchRequest.Order order) {
        for (String words : List.of("", "vergunning")) {
            SearchRequest request = SearchParameters.read(
                    Map.of("q", List.of(words), "sorteer", List.of(order.name().toLowerCase(java.util.Locale.ROOT))));
            assertThat(inParts(request, 4)).hasSize(SERVICES).isEqualTo(ids(search.page(request, 1, SERVICES)));
            assertThat(inParts(request, SERVICES)).hasSize(SERVICES);
        }
    }

    @Test
    void endsWithoutAPlaceWhenNothingComesBehind() {
        SearchRequest everything = SearchRequest.everything();
        assertThat(parts.behind(everything, null, SERVICES).end()).isNull();
        assertThat(parts.behind(everything, null, SERVICES - 1).end()).isNotNull();
        assertThat(parts.behind(everything.with(Facet.STATUS, List.of("vervallen")), null, 5))
                .isEqualTo(new SearchPart(List.of(), null));
    }

    @Test
    void givesNothingTwiceAndPassesNothingOverWhenOthersCome() {
        SearchRequest everything = SearchRequest.everything();
        SearchPart first = parts.behind(everything, null, 10);
        catalogue.register(Drafts.passport().named("AAA staat vooraan").concept());
        catalogue.revise(
                first.services().get(9).id(), 1, Drafts.passport().named("AAB").concept());

        List<UUID> seen = new ArrayList<>(ids(first.services()));
        seen.addAll(ids(parts.behind(everything, again(first.end()), 100).services()));

        assertThat(seen).doesNotHaveDuplicates().hasSize(SERVICES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "onzin", "%%%", "TkFBTQ", "TkFBTQoxCngKeAp4Cng", "AAAA"})
    void knowsAPlaceThatWeDidNotWrite(String word) {
        assertThat(Place.read(word)).isEmpty();
    }

    private List<UUID> inParts(SearchRequest request, int most) {
        List<UUID> ids = new ArrayList<>();
        SearchPart part = parts.behind(request, null, most);
        ids.addAll(ids(part.services()));
        while (part.end() != null) {
            part = parts.behind(request, again(part.end()), most);
            ids.addAll(ids(part.services()));
        }
        return ids;
    }

    /** As it comes back from an address. */
    private static @Nullable Place again(@Nullable Place place) {
        return place == null ? null : Place.read(place.write()).orElseThrow();
    }

    private static List<UUID> ids(List<ServiceRecord> services) {
        return services.stream().map(ServiceRecord::id).toList();
    }
}
