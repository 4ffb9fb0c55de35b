package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** List, counts, facets and export agree with each other and with a plain filter in memory. */
@ParameterizedClass
@EnumSource(Database.class)
class SearchDatabaseTest {

    private static final List<String> ORGANISATIONS = List.of("", "Gemeente Eén", "Waterschap", "Voorbeelden");
    private static final List<String> WORDS = List.of("", "100%", "_", "een", "ÉÉN", "pas poort", "!", "niets", "\"");
    private static final List<String> NAMES =
            List.of("Paspoort", "100% zeker", "1000 zeker", "snake_case", "snakeXcase", "Één loket!", "\"Pas\" op");

    private final Database database;
    private final Catalogue catalogue;
    private final Search search;

    SearchDatabaseTest(Database database) {
        this.database = database.emptied();
        this.catalogue = database.bean(Catalogue.class);
        this.search = database.bean(Search.class);
    }

    @Test
    void listsCountsAndExportsTheSameForAnySearch() {
        Random random = new Random(20261121);
        fill(random, 120);
        List<ServiceRecord> all = search.page(SearchRequest.everything(), 1, 1000);
        assertThat(all).hasSize(120);

        for (int i = 0; i < 200; i++) {
            SearchRequest request = request(random);
            List<UUID> listed = ids(search.page(request, 1, 1000));

            assertThat(Set.copyOf(listed))
                    .as(request.toString())
                    .isEqualTo(all.stream()
                            .filter(service -> matches(service, request))
                            .map(ServiceRecord::id)
                            .collect(Collectors.toSet()));
            assertThat(search.count(request)).isEqualTo(listed.size());
            assertThat(pages(request)).isEqualTo(listed);
            assertThat(handedOver(request)).isEqualTo(listed);
            for (Facet facet : Facet.values()) {
                search.counts(request, facet)
                        .forEach((value, count) -> assertThat(search.count(only(request, facet, value)))
                                .as(facet + " " + value + " in " + request)
                                .isEqualTo(count)
                                .isPositive());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            100%,      100% zeker
            snake_,    snake_case
            een LOKET, Één loket!
            loket!,    Één loket!
            pas op,    "Pas" op
            """)
    void takesEveryCharacterOfAWordForItself(String words, String name) {
        NAMES.forEach(other -> catalogue.register(
                new Drafts(new ServiceDraft(other, "", "", "", "", "", "", "", "", Map.of(), Map.of())).concept()));

        assertThat(search.page(search(words), 1, 100))
                .extracting(service -> service.facts().name())
                .containsExactly(name);
    }

    @Test
    void findsAnOrganisationInAnySpelling() {
        catalogue.register(Drafts.passport().with("organisatie", "Gemeente Eén").concept());
        SearchRequest request = SearchParameters.read(Map.of("organisatie", List.of("GEMEENTE een", "Bestaat niet")));

        assertThat(search.count(request)).isOne();
        assertThat(search.organisations()).containsExactly("Gemeente Eén");
    }

    @Test
    void standsAnyTextInTheAddress() {
        SearchRequest request = SearchParameters.read(Map.of(
                "q", List.of("a\0b\n'; drop table service;--"), "organisatie", List.of("a\0b", "'", "\uD83D\uDE00")));

        assertThat(search.count(request)).isZero();
        assertThat(search.page(request, 1, 10)).isEmpty();
    }

    @Test
    void namesServicesOfTheSameOrganisationWithNearlyTheSameName() {
        for (String name : List.of("Paspoort", "Páspoort", "paspoort.", "Paspoorten", "Rijbewijs")) {
            catalogue.register(Drafts.passport().named(name).concept());
        }
        catalogue.register(Drafts.passport()
                .named("Paspoort")
                .with("organisatie", "Elders")
                .concept());

        assertThat(search.similar("PASPOORT", "gemeente voorbeeldstad"))
                .extracting(service -> service.facts().name())
                .containsExactlyInAnyOrder("Paspoort", "Páspoort", "paspoort.", "Paspoorten");
        assertThat(search.similar("Kapvergunning", "Gemeente Voorbeeldstad")).isEmpty();
    }

    @Test
    void handsOverTheStateOfOneMoment() {
        UUID last = UUID.randomUUID();
        for (int i = 0; i < 201; i++) {
            catalogue.register(
                    Drafts.passport().named("Dienst %03d".formatted(i)).concept());
        }
        catalogue.register(last, Drafts.passport().named("Dienst 999").concept());
        List<ServiceRecord> handedOver = new ArrayList<>();

        search.forEach(SearchRequest.everything(), service -> {
            if (handedOver.isEmpty()) {
                Submission edit = Drafts.passport()
                        .named("Dienst 999")
                        .with("omschrijving", "Later")
                        .concept();
                assertThat(CompletableFuture.supplyAsync(() -> catalogue.revise(last, 1, edit))
                                .join())
                        .isInstanceOf(SaveResult.Saved.class);
            }
            handedOver.add(service);
        });

        assertThat(handedOver).hasSize(202);
        assertThat(handedOver.get(201)).satisfies(service -> {
            assertThat(service.id()).isEqualTo(last);
            assertThat(service.revision()).isOne();
            assertThat(service.facts().description()).isNotEqualTo("Later");
        });
    }

    @Test
    void ordersByWhatWasChangedLast() {
        UUID first = UUID.randomUUID();
        catalogue.register(first, Drafts.passport().named("A").concept());
        catalogue.register(Drafts.passport().named("B").concept());
        catalogue.revise(first, 1, Drafts.passport().named("C").concept());

        assertThat(search.page(SearchParameters.read(Map.of("sorteer", List.of("gewijzigd"))), 1, 10))
                .extracting(service -> service.facts().name())
                .containsExactly("C", "B");
    }

    private void fill(Random random, int services) {
        for (int i = 0; i < services; i++) {
            Drafts draft = Drafts.passport()
                    .named(any(random, NAMES) + " " + i)
                    .with("organisatie", any(random, ORGANISATIONS))
                    .answering("wat", any(random, List.of("toestemming", "aankoop", "voorziening", "aanslag", "geld")))
                    .answering("keuze", any(random, List.of("anders", "moet", "alleen_hier", "weet_niet")))
                    .answering("betaling", any(random, List.of("zelf", "publiek", "verplicht", "ontvangt")))
                    .answering("basis", any(random, List.of("besluit", "overeenkomst", "opgelegd", "samen")))
                    .answering("derden", any(random, List.of("niemand", "omwonenden", "betalers", "samenleving")));
            boolean confirm =
                    random.nextBoolean() && !draft.draft().organisation().isEmpty();
            Origin origin = draft.draft().organisation().equals("Voorbeelden") ? Origin.REFERENTIE : Origin.IMPORT;
            assertThat(catalogue.register(new Submission(UUID.randomUUID(), draft.draft(), confirm, origin, "")))
                    .isInstanceOf(SaveResult.Saved.class);
        }
    }

    private static SearchRequest request(Random random) {
        return new SearchRequest(
                any(random, WORDS),
                some(random, List.of(CitizenRole.values())),
                some(random, List.of(CitizenRole.values())),
                some(random, List.of(Status.values())),
                some(random, List.of("gemeente EEN", "Waterschap", "Voorbeelden")),
                random.nextInt(3) > 0,
                any(random, List.of(SearchRequest.Order.values())));
    }

    private static SearchRequest search(String words) {
        return SearchParameters.read(Map.of("q", List.of(words)));
    }

    /** Mostly nothing, so that enough is found. */
    private static <T> Set<T> some(Random random, List<T> values) {
        return random.nextInt(3) > 0
                ? Set.of()
                : IntStream.range(0, 2).mapToObj(i -> any(random, values)).collect(Collectors.toSet());
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static boolean matches(ServiceRecord service, SearchRequest request) {
        ServiceDraft facts = service.facts();
        String text = bare(String.join(
                "\n",
                facts.name(),
                facts.description(),
                facts.citizenPurpose(),
                facts.societyPurpose(),
                facts.organisation(),
                facts.legalBasis(),
                facts.uplName()));
        return Arrays.stream(bare(request.words()).split(" ")).allMatch(text::contains)
                && oneOf(request.roles(), service.roles(Perspective.TRANSACTIE))
                && oneOf(request.thirdRoles(), service.roles(Perspective.DERDE))
                && oneOf(request.statuses(), Set.of(service.status()))
                && oneOf(bare(request.organisations()), Set.of(bare(facts.organisation())))
                && (request.examples() || service.origin() != Origin.REFERENTIE);
    }

    private static <T> boolean oneOf(Set<T> wanted, Set<T> present) {
        return wanted.isEmpty() || wanted.stream().anyMatch(present::contains);
    }

    private static Set<String> bare(Collection<String> texts) {
        return texts.stream().map(SearchDatabaseTest::bare).collect(Collectors.toSet());
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static SearchRequest only(SearchRequest request, Facet facet, String value) {
        Set<CitizenRole> role = CitizenRole.find(value).stream().collect(Collectors.toSet());
        return new SearchRequest(
                request.words(),
                facet == Facet.ROL ? role : request.roles(),
                facet == Facet.ROL_DERDEN ? role : request.thirdRoles(),
                facet == Facet.STATUS ? Status.find(value).stream().collect(Collectors.toSet()) : request.statuses(),
                facet == Facet.ORGANISATIE ? Set.of(value) : request.organisations(),
                request.examples(),
                request.order());
    }

    private List<UUID> pages(SearchRequest request) {
        return Stream.iterate(1, page -> page + 1)
                .map(page -> ids(search.page(request, page, 7)))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .toList();
    }

    private List<UUID> handedOver(SearchRequest request) {
        List<UUID> ids = new ArrayList<>();
        search.forEach(request, service -> ids.add(service.id()));
        return ids;
    }

    private static List<UUID> ids(List<ServiceRecord> services) {
        return services.stream().map(ServiceRecord::id).toList();
    }
}
