package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rolwijzer.audit.Subject;
import nl.rolwijzer.lean.Actor;
import nl.rolwijzer.lean.Judgement;
import nl.rolwijzer.lean.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Words of the market in steps count, and every month counts what services said at its end. */
@ParameterizedClass
@EnumSource(Database.class)
class WordHistoryDatabaseTest {

    private static final Drafts PLAIN = Drafts.passport();
    private static final Drafts WORDY = PLAIN.with("omschrijving", "De klant krijgt een paspoort.");
    private static final List<String> STATUSES =
            Stream.of(Status.values()).map(Status::id).toList();

    private final Database database;
    private final Catalogue catalogue;
    private final StepSheets sheets;
    private final Search search;
    private final UUID id = UUID.randomUUID();

    WordHistoryDatabaseTest(Database database) {
        this.database = database.emptied();
        this.catalogue = database.bean(Catalogue.class);
        this.sheets = database.bean(StepSheets.class);
        this.search = database.bean(Search.class);
    }

    @Test
    void countsTheWordsOfStepsAsSoonAsTheyAreSaved() {
        catalogue.register(id, PLAIN.concept());
        assertThat(words()).isEmpty();

        saveSteps(0, "Bel de klant");
        assertThat(words()).isEqualTo(Map.of("klant", 1L));
        assertThat(search.counts(SearchRequest.everything(), Facet.ZEGT_KLANT)).isEqualTo(Map.of("past_niet", 1L));

        database.bean(HintChoices.class).leaveOut(id, "klant");
        assertThat(words()).isEmpty();
        database.bean(HintChoices.class).bringBack(id, "klant");

        saveSteps(1, "Bel de aanvrager");
        assertThat(words()).isEmpty();
    }

    @Test
    void countsAWordInAStepNoMoreWhenItIsErased() {
        catalogue.register(id, PLAIN.concept());
        saveSteps(0, "Bel klant J. Jansen");

        database.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            database.sql("""
                            update audit_text set texts = '{"stap.bellen01.naam":{"verwijderd":"gewist"}}'
                            where entry = (select entry from sheet where service_id = :id)
                            """).param("id", id).update();
            database.bean(Forgetting.class).forgetTexts(Subject.service(id), UUID.randomUUID(), Set.of(), "gewist");
        });

        assertThat(words()).isEmpty();
        assertThat(months(Facet.MARKTWOORD_MAAND)).isEmpty();
    }

    @Test
    void countsEveryMonthWhatWasSaidAtItsEnd() {
        on("2026-01-10", () -> catalogue.register(id, PLAIN.concept()));
        on("2026-02-01", () -> catalogue.revise(id, 1, WORDY.concept()));
        on("2026-02-20", () -> catalogue.revise(id, 2, PLAIN.concept()));
        on("2026-03-05", () -> catalogue.revise(id, 3, WORDY.concept()));
        on("2026-06-30", () -> catalogue.revise(id, 4, PLAIN.concept()));

        assertThat(months(Facet.MARKTWOORD_MAAND)).containsExactly("2026-03", "2026-04", "2026-05");
        assertThat(months(Facet.IN_GEBRUIK_MAAND))
                .startsWith("2026-01", "2026-02")
                .contains("2026-07");
        assertThat(found("2026-04")).isOne();
        assertThat(found("2026-02")).isZero();
        assertThat(words()).as("now it says so no more").isEmpty();
    }

    @Test
    void judgesByTheRolesOfThen() {
        Drafts sold = WORDY.answering("wat", "aankoop")
                .answering("keuze", "anders")
                .answering("weigeren", "ja")
                .answering("basis", "overeenkomst")
                .answering("derden", "niemand");
        on("2026-01-10", () -> catalogue.register(id, sold.concept()));
        on("2026-04-10", () -> catalogue.revise(id, 1, WORDY.concept()));

        assertThat(months(Facet.MARKTWOORD_MAAND)).startsWith("2026-04").doesNotContain("2026-03");
    }

    @Test
    void knowsTheStepsAndTheHintsOfThen() {
        on("2026-01-10", () -> catalogue.register(id, PLAIN.concept()));
        on("2026-02-10", () -> saveSteps(0, "Bel de klant"));
        on("2026-04-10", () -> database.bean(HintChoices.class).leaveOut(id, "klant"));
        on("2026-06-10", () -> database.bean(HintChoices.class).bringBack(id, "klant"));
        on("2026-08-10", () -> saveSteps(1, "Bel de aanvrager"));

        assertThat(months(Facet.MARKTWOORD_MAAND)).containsExactly("2026-02", "2026-03", "2026-06", "2026-07");
    }

    @Test
    void countsALapsedServiceUntilItLapsed() {
        on("2026-01-10", () -> catalogue.register(id, WORDY.confirmed()));
        on(
                "2026-03-10",
                () -> assertThat(database.bean(Lifecycle.class)
                                .lapse(id, new nl.rolwijzer.catalogue.Step(UUID.randomUUID(), 1, "Niet meer nodig.")))
                        .isInstanceOf(SaveResult.Saved.class));

        assertThat(months(Facet.IN_GEBRUIK_MAAND)).containsExactly("2026-01", "2026-02");
        assertThat(months(Facet.MARKTWOORD_MAAND)).containsExactly("2026-01", "2026-02");
        assertThat(found("2026-02")).isOne();
        assertThat(found("2026-03")).isZero();
    }

    @Test
    void saysTheSameWhenTheIndexIsMadeAnew() {
        on("2026-01-10", () -> catalogue.register(id, WORDY.concept()));
        on("2026-05-10", () -> catalogue.revise(id, 1, PLAIN.concept()));
        catalogue.register(WORDY.named("Rijbewijs").concept());
        List<String> before = months(Facet.MARKTWOORD_MAAND);
        assertThat(before).startsWith("2026-01", "2026-02", "2026-03", "2026-04");

        database.bean(IndexCare.class).rebuild();

        assertThat(months(Facet.MARKTWOORD_MAAND)).isEqualTo(before);
        assertThat(database.bean(IndexComparison.class).differences()).isEmpty();
    }

    private void on(String day, Runnable work) {
        MovableClock.OURS.on(day, work);
    }

    private Map<String, Long> words() {
        return search.counts(SearchRequest.everything(), Facet.MARKTWOORD);
    }

    private List<String> months(Facet facet) {
        return List.copyOf(new TreeMap<>(
                        search.counts(SearchRequest.everything().with(Facet.STATUS, STATUSES), facet))
                .keySet());
    }

    private long found(String month) {
        return search.count(
                SearchRequest.everything().with(Facet.STATUS, STATUSES).with(Facet.MARKTWOORD_MAAND, List.of(month)));
    }

    private void saveSteps(int basedOn, String name) {
        Step step = new Step("bellen01", name, "", Actor.AMBTENAAR, null, null, "", Judgement.NONE, new TreeMap<>());
        assertThat(sheets.save(new StepSheets.Draft(id, basedOn, UUID.randomUUID(), Origin.FORMULIER, List.of(step))))
                .isInstanceOf(SheetResult.Saved.class);
    }
}
