package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.rolwijzer.assessment.CitizenRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What can happen to a service after it was described: other roles, a date, an end, a way back, a counter-view. */
@ParameterizedClass
@EnumSource(Database.class)
class LifecycleDatabaseTest {

    private static final Deviation DEVIATION =
            new Deviation(List.of("gebruiker"), List.of(), "beleidskeuze", "Wij willen gastvrij zijn.");

    private final Database database;
    private final Catalogue catalogue;
    private final Lifecycle lifecycle;
    private final Disputes disputes;
    private final LocalDate today;
    private final UUID id = UUID.randomUUID();

    LifecycleDatabaseTest(Database database) {
        this.database = database;
        this.catalogue = database.bean(Catalogue.class);
        this.lifecycle = database.bean(Lifecycle.class);
        this.disputes = database.bean(Disputes.class);
        this.today = database.bean(ReviewDates.class).today();
    }

    @BeforeEach
    void startsWithAConfirmedService() {
        database.emptied();
        catalogue.register(id, Drafts.passport().confirmed());
    }

    @Test
    void looksAtTheRolesAgainAYearAfterTheyWereConfirmed() {
        assertThat(catalogue.get(id).facts().reviewDate())
                .isEqualTo(today.plusYears(1).toString());
        assertThat(database.sql("select review_date from service")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(today.plusYears(1));
    }

    @Test
    void takesADateOfOnesOwnInEitherSpelling() {
        LocalDate chosen = today.plusMonths(3);
        String dutch = chosen.getDayOfMonth() + "-" + chosen.getMonthValue() + "-" + chosen.getYear();

        revise(Drafts.passport().draft().with(dutch, null), true);

        assertThat(catalogue.get(id).facts().reviewDate()).isEqualTo(chosen.toString());
    }

    @Test
    void refusesADateThatIsNoneOrNotAhead() {
        assertThat(codes("31-2-2027")).containsExactly("fout.datum");
        assertThat(codes(today.toString())).containsExactly("fout.datum_buiten");
        assertThat(codes(today.plusYears(6).toString())).containsExactly("fout.datum_buiten");
    }

    @Test
    void confirmsOtherRolesThanTheRulesDerive() {
        revise(Drafts.passport().draft().with("", DEVIATION), true);

        ServiceRecord service = catalogue.get(id);
        assertThat(service.transactionRoles()).containsExactly(CitizenRole.GEBRUIKER);
        assertThat(service.thirdRoles()).isEmpty();
        assertThat(service.confirmation()).isEqualTo(Confirmation.deviating(DEVIATION));
        assertThat(DerivedRoles.of(service.assessment()).transaction()).containsExactly(CitizenRole.ONDERDAAN);
        assertThat(database.bean(Search.class).count(SearchRequest.everything()))
                .isOne();
    }

    @Test
    void carriesADeviationAlongInAConcept() {
        revise(Drafts.passport().draft().with("", DEVIATION), false);

        ServiceRecord service = catalogue.get(id);
        assertThat(service.isConfirmed()).isFalse();
        assertThat(service.facts().deviation()).isEqualTo(DEVIATION);
        assertThat(service.transactionRoles()).containsExactly(CitizenRole.ONDERDAAN);
    }

    @Test
    void asksAReasonATextAndOtherRolesOfADeviation() {
        Deviation same = new Deviation(List.of("onderdaan"), List.of("onderdaan"), "", " ");
        SaveResult refused = revise(Drafts.passport().draft().with("", same), true);

        assertThat(codes(refused))
                .containsExactly(
                        "fout.leeg.afwijking_reden", "fout.leeg.afwijking_toelichting", "fout.afwijking_gelijk");
        assertThat(revise(Drafts.passport().draft().with("", same), false)).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void refusesRolesAndReasonsThatDoNotExist() {
        Deviation unknown = new Deviation(List.of("koning"), List.of("keizer"), "zomaar", "Tekst");

        assertThat(codes(revise(Drafts.passport().draft().with("", unknown), false)))
                .containsExactly("fout.keuze_onbekend", "fout.keuze_onbekend", "fout.keuze_onbekend");
    }

    @Test
    void letsAServiceLapseAndTakesItIntoUseAgainAsItWas() {
        ServiceRecord before = catalogue.get(id);
        lifecycle.lapse(id, step(1, "Bestaat niet meer"));
        ServiceRecord lapsed = catalogue.get(id);
        lifecycle.revive(id, step(2, "Toch weer"));
        ServiceRecord revived = catalogue.get(id);

        assertThat(lapsed.status()).isEqualTo(Status.VERVALLEN);
        assertThat(lapsed.saved().reason()).isEqualTo("Bestaat niet meer");
        assertThat(lapsed.facts()).isEqualTo(before.facts());
        assertThat(revived.status()).isEqualTo(Status.VASTGESTELD);
        assertThat(revived.facts()).isEqualTo(before.facts());
        assertThat(revived.confirmation()).isEqualTo(before.confirmation());
    }

    @Test
    void findsALapsedServiceOnlyWhenAskedFor() {
        lifecycle.lapse(id, step(1, "Bestaat niet meer"));
        Search search = database.bean(Search.class);

        assertThat(search.count(SearchRequest.everything())).isZero();
        assertThat(search.count(of(Status.VERVALLEN))).isOne();
        assertThat(search.counts(SearchRequest.everything(), Facet.STATUS)).containsEntry("vervallen", 1L);
        assertThat(search.counts(SearchRequest.everything(), Facet.ROL)).isEmpty();
    }

    @Test
    void findsAServiceWhoseDateHasPassedAndNoOther() {
        catalogue.register(Drafts.passport().confirmed());
        SearchRequest passed = SearchRequest.everything().due(Set.of(Review.VOORBIJ));
        Search search = database.bean(Search.class);
        assertThat(search.count(passed)).isZero();

        database.sql("update service set review_date = :day where id = :id")
                .param("day", today.minusDays(1))
                .param("id", id)
                .update();
        database.bean(IndexCare.class).heal();

        assertThat(search.page(passed, 1, 10)).extracting(ServiceRecord::id).containsExactly(id);
    }

    @Test
    void saysThatTheDateHasPassedFromTheDayAfterIt() {
        ServiceRecord service = catalogue.get(id);

        assertThat(on(today.plusYears(1)).isPassed(service)).isFalse();
        assertThat(on(today.plusYears(1).plusDays(1)).isPassed(service)).isTrue();
    }

    @Test
    void asksAReasonForEveryStep() {
        assertThat(codes(lifecycle.lapse(id, step(1, " ")))).containsExactly("fout.leeg.reden");
    }

    @Test
    void bringsAnOldRevisionBackOnTopOfTheNewerOnes() {
        revise(Drafts.passport().named("Fout").draft(), false);

        lifecycle.restore(id, 1, step(2, "Per ongeluk gewijzigd"));

        ServiceRecord restored = catalogue.get(id);
        assertThat(restored.revision()).isEqualTo(3);
        assertThat(restored.facts())
                .isEqualTo(catalogue.find(id, 1).orElseThrow().facts());
        assertThat(restored.status()).isEqualTo(Status.VASTGESTELD);
        assertThat(restored.saved().restoredFrom()).isOne();
        assertThat(catalogue.find(id, 2).orElseThrow().facts().name()).isEqualTo("Fout");
    }

    @Test
    void tellsWhoTakesAStepOnTopOfANewerRevision() {
        revise(Drafts.passport().named("Intussen").draft(), false);

        assertThat(lifecycle.restore(id, 1, step(1, "Terug"))).isInstanceOf(SaveResult.Overtaken.class);
        assertThat(lifecycle.lapse(id, step(1, "Weg"))).isInstanceOf(SaveResult.Overtaken.class);
        assertThat(catalogue.history(id)).hasSize(2);
    }

    @Test
    void takesAStepThatIsSentTwiceOnce() {
        Step step = step(1, "Bestaat niet meer");
        lifecycle.lapse(id, step);

        assertThat(lifecycle.lapse(id, step)).isEqualTo(new SaveResult.Saved(id, 2));
        assertThat(catalogue.history(id)).hasSize(2);
    }

    @Test
    void keepsACounterViewAndTheOneThatAnswersIt() {
        UUID first = UUID.randomUUID();
        SavedBy.person(
                "Bo Jansen",
                () -> disputes.add(
                        id, new Counterview(first, null, List.of("klant"), List.of(), "De burger kan kiezen.")));
        disputes.add(id, new Counterview(UUID.randomUUID(), first, List.of(), List.of(), "Waar dan?"));
        disputes.add(id, new Counterview(first, null, List.of(), List.of(), "nog een keer gestuurd"));

        List<Dispute> kept = disputes.of(id);

        assertThat(kept).extracting(Dispute::text).containsExactly("De burger kan kiezen.", "Waar dan?");
        assertThat(kept.get(0).author()).isEqualTo("Bo Jansen");
        assertThat(kept.get(0).roles()).isEqualTo(new DerivedRoles(Set.of(CitizenRole.KLANT), Set.of()));
        assertThat(kept.get(0).revision()).isOne();
        assertThat(kept.get(1).answers()).isEqualTo(first);
        assertThat(kept.get(1).roles()).isNull();
    }

    @Test
    void recordsNoCounterViewWithoutAText() {
        assertThat(disputes.add(id, new Counterview(UUID.randomUUID(), null, List.of("klant"), List.of(), " ")))
                .extracting(DraftFault::code)
                .containsExactly("fout.leeg.tegenspraak");
        assertThat(disputes.of(id)).isEmpty();
    }

    private SaveResult revise(ServiceDraft draft, boolean confirm) {
        Submission submission = new Submission(UUID.randomUUID(), draft, confirm, Origin.FORMULIER, "");
        return catalogue.revise(id, catalogue.get(id).revision(), submission);
    }

    private List<String> codes(String reviewDate) {
        return codes(revise(Drafts.passport().draft().with(reviewDate, null), false));
    }

    private static List<String> codes(SaveResult result) {
        return ((SaveResult.Refused) result)
                .faults().stream().map(DraftFault::code).toList();
    }

    private static ReviewDates on(LocalDate day) {
        return new ReviewDates(Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private static Step step(int basedOn, String reason) {
        return new Step(UUID.randomUUID(), basedOn, reason);
    }

    private static SearchRequest of(Status status) {
        return new SearchRequest("", Set.of(), Set.of(), Set.of(status), Set.of(), true, SearchRequest.Order.NAAM);
    }
}
