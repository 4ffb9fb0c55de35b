package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import nl.rolwijzer.assessment.Subkind;
import nl.rolwijzer.assessment.Tension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** List, counts, facets and export agree with each other and with a plain filter in memory. */
@ParameterizedClass
@EnumSource(Database.class)
class SearchDatabaseTest {

    private static final List<String> ORGANISATIONS = List.of("", "Gemeente Eén", "Waterschap", "Voorbeelden");
    private static final List<String> WORDS =
            List.of("", "", "", "vergunning", "een loket", "ÉÉN", "pas", "paspoorten", "!", "pasporot", "\"");
    private static final List<String> NAMES =
            List.of("Paspoort", "Kapvergunning", "Hondenbelasting", "Eén loket!", "\"Pas\" op", "Parkeren");

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
        Random random = new Random(20261122);
        fill(random, 120);
        List<ServiceRecord> all = search.page(SearchRequest.everything(), 1, 1000);
        assertThat(all).hasSize(120);
        List<Facet> facets = Stream.concat(
                        Facets.FIXED.stream(), Stream.of("wat", "betaling").map(Facet::answer))
                .toList();
        int found = 0;

        for (int i = 0; i < 200; i++) {
            SearchRequest request = request(random);
            List<UUID> listed = ids(search.page(request, 1, 1000));
            found += listed.size();

            if (request.words().isEmpty()) {
                assertThat(Set.copyOf(listed)).as(request.toString()).isEqualTo(filtered(all, request));
            }
            assertThat(search.count(request)).as(request.toString()).isEqualTo(listed.size());
            assertThat(pages(request)).isEqualTo(listed);
            assertThat(handedOver(request)).isEqualTo(listed);
            Map<Facet, Map<String, Long>> counts = search.counts(request, facets);
            // Every value of every facet, of every request, would be ten thousand searches more.
            for (Facet facet : i % 10 == 0 ? facets : List.of(any(random, facets))) {
                assertThat(search.counts(request, facet)).isEqualTo(counts.get(facet));
                counts.get(facet)
                        .forEach((value, count) -> assertThat(search.count(request.with(facet, List.of(value))))
                                .as(facet + " " + value + " in " + request)
                                .isEqualTo(count)
                                .isPositive());
            }
        }
        assertThat(found).isGreaterThan(1000);
    }

    @Test
    void countsWhatIsChosenBesideEachOther() {
        fill(new Random(7), 60);
        SearchRequest permits = SearchRequest.everything().with(Facet.answer("wat"), List.of("toestemming"));
        Map<String, Long> each = search.counts(SearchRequest.everything(), Facet.answer("wat"));

        assertThat(search.counts(permits, Facet.answer("wat"))).isEqualTo(each);
        assertThat(search.count(permits.with(Facet.answer("wat"), List.of("toestemming", "aankoop"))))
                .isEqualTo(each.get("toestemming") + each.get("aankoop"));
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
                "q",
                List.of("a\0b\n'; drop table service;--"),
                "organisatie",
                List.of("a\0b", "'", "\uD83D\uDE00"),
                "redacteur",
                List.of("*", "a\0b"),
                "antwoord.wie",
                List.of("=", "?*")));

        assertThat(search.count(request)).isZero();
        assertThat(search.page(request, 1, 10)).isEmpty();
        assertThat(search.highlights(request).of("drop")).hasSize(1);
    }

    @Test
    void leavesOutDaysThatAreNone() {
        for (String day :
                List.of("2026-99-99", "x", "-999999999-01-01", "+999999999-12-31", "9999-12-31", "0001-01-01")) {
            SearchRequest request = SearchParameters.read(Map.of("vanaf", List.of(day), "tot", List.of(day)));

            assertThat(request.changed()).as(day).isEqualTo(Period.ALWAYS);
        }
        assertThat(SearchParameters.read(Map.of("tot", List.of("9998-12-31")))
                        .changed()
                        .findUntil())
                .isPresent();
    }

    @Test
    void namesServicesOfTheSameOrganisationWithNearlyTheSameName() {
        for (String name : List.of("Paspoort", "Páspoort", "paspoort.", "Paspoorten", "Rijbewijs", "X", "Ab")) {
            catalogue.register(Drafts.passport().named(name).concept());
        }
        catalogue.register(Drafts.passport()
                .named("Paspoort")
                .with("organisatie", "Elders")
                .concept());
        catalogue.register(Drafts.passport().with("organisatie", "").concept());

        assertThat(similar("PASPOORT", "gemeente voorbeeldstad"))
                .containsExactlyInAnyOrder("Paspoort", "Páspoort", "paspoort.", "Paspoorten");
        assertThat(similar("Kapvergunning", "Gemeente Voorbeeldstad")).isEmpty();
        assertThat(similar("x!", "Gemeente Voorbeeldstad")).containsExactly("X");
        assertThat(similar("AB", "Gemeente Voorbeeldstad")).containsExactly("Ab");
        assertThat(similar("Paspoort", "")).containsExactly("Paspoort");
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
    void handsOverEveryRevisionOfOneMoment() {
        List<UUID> services = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            UUID id = UUID.randomUUID();
            services.add(id);
            String name = "Dienst %03d".formatted(i);
            catalogue.register(id, Drafts.passport().named(name).concept());
            catalogue.revise(id, 1, Drafts.passport().named(name).confirmed());
        }
        List<String> handedOver = new ArrayList<>();

        search.forEachRevision(SearchRequest.everything(), revision -> {
            if (handedOver.isEmpty()) {
                Submission edit = Drafts.passport().named("Later").concept();
                CompletableFuture.supplyAsync(() -> catalogue.revise(services.get(20), 2, edit))
                        .join();
            }
            handedOver.add(services.indexOf(revision.id()) + "/" + revision.revision() + " "
                    + revision.status().id() + " van " + revision.currentRevision());
        });

        assertThat(handedOver)
                .hasSize(42)
                .startsWith("0/1 concept van 2", "0/2 vastgesteld van 2", "1/1 concept van 2")
                .endsWith("20/1 concept van 2", "20/2 vastgesteld van 2");
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

    @Test
    void findsWhatWasChangedOnADayInTheNetherlands() {
        UUID id = UUID.randomUUID();
        catalogue.register(id, Drafts.passport().concept());
        LocalDate day = LocalDate.ofInstant(catalogue.get(id).saved().at(), ZoneId.of("Europe/Amsterdam"));

        assertThat(countChanged(day, day)).isOne();
        assertThat(countChanged(day.plusDays(1), null)).isZero();
        assertThat(countChanged(null, day.minusDays(1))).isZero();
        assertThat(countChanged(null, null)).isOne();
    }

    private long countChanged(LocalDate from, LocalDate until) {
        return search.count(SearchRequest.everything().changedIn(new Period(from, until)));
    }

    private List<String> similar(String name, String organisation) {
        return search.similar(name, organisation).stream()
                .map(service -> service.facts().name())
                .toList();
    }

    private void fill(Random random, int services) {
        for (int i = 0; i < services; i++) {
            Drafts draft = Drafts.passport()
                    .named(any(random, NAMES) + " " + i)
                    .with("organisatie", any(random, ORGANISATIONS))
                    .with("rechtsgebied", any(random, List.of("", "burgerzaken", "verkeer", "wonen")))
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
        Map<Facet, Set<String>> choices = new HashMap<>();
        List<String> roles =
                Stream.of(CitizenRole.values()).map(CitizenRole::id).toList();
        choices.put(Facet.ROL, some(random, roles));
        choices.put(Facet.ROL_DERDEN, some(random, roles));
        choices.put(Facet.STATUS, some(random, List.of("concept", "vastgesteld", "vervallen")));
        choices.put(Facet.ORGANISATIE, some(random, List.of("gemeente EEN", "Waterschap", "Voorbeelden")));
        choices.put(Facet.RECHTSGEBIED, rarely(random, List.of("burgerzaken", "verkeer", "wonen")));
        choices.put(Facet.AFWIJKING, rarely(random, List.of("nee")));
        choices.put(Facet.SPANNING, rarely(random, List.of("X1b", "X3", "X4")));
        choices.put(Facet.SOORT, rarely(random, List.of("toestemming", "document", "voorziening")));
        choices.put(Facet.answer("betaling"), rarely(random, List.of("zelf", "publiek", "ontvangt")));
        return new SearchRequest(
                any(random, WORDS),
                choices,
                Period.ALWAYS,
                random.nextInt(3) > 0,
                any(random, List.of(SearchRequest.Order.values())),
                random.nextInt(5) == 0);
    }

    /** Mostly nothing, so that enough is found. */
    private static Set<String> some(Random random, List<String> values) {
        return random.nextInt(3) > 0
                ? Set.of()
                : IntStream.range(0, 2).mapToObj(i -> any(random, values)).collect(Collectors.toSet());
    }

    private static Set<String> rarely(Random random, List<String> values) {
        return random.nextInt(3) > 0 ? Set.of() : some(random, values);
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static Set<UUID> filtered(List<ServiceRecord> all, SearchRequest request) {
        return all.stream()
                .filter(service -> matches(service, request))
                .map(ServiceRecord::id)
                .collect(Collectors.toSet());
    }

    private static boolean matches(ServiceRecord service, SearchRequest request) {
        ServiceDraft facts = service.facts();
        return (request.examples() || service.origin() != Origin.REFERENTIE)
                && (!request.confirmedOnly() || service.status() == Status.VASTGESTELD)
                && oneOf(request.roles(), service.roles(Perspective.TRANSACTIE))
                && oneOf(request.thirdRoles(), service.roles(Perspective.DERDE))
                && oneOf(request.chosen(Facet.STATUS), Set.of(service.status().id()))
                && (request.chosen(Facet.ORGANISATIE).isEmpty() || Spellings.names(request, facts.organisation()))
                && oneOf(request.chosen(Facet.RECHTSGEBIED), Set.of(facts.legalDomain()))
                && oneOf(request.chosen(Facet.AFWIJKING), Set.of(service.isDeviating() ? "ja" : "nee"))
                && oneOf(
                        request.chosen(Facet.SPANNING),
                        service.assessment().tensions().stream()
                                .map(Tension::id)
                                .collect(Collectors.toSet()))
                && oneOf(
                        request.chosen(Facet.SOORT),
                        service.subkinds().stream().map(Subkind::id).collect(Collectors.toSet()))
                && oneOf(
                        request.chosen(Facet.answer("betaling")),
                        Set.copyOf(facts.answers().getOrDefault("betaling", List.of())));
    }

    private static <T> boolean oneOf(Set<T> wanted, Set<T> present) {
        return wanted.isEmpty() || wanted.stream().anyMatch(present::contains);
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
