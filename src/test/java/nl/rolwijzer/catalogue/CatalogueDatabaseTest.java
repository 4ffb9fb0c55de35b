package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Rulebooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that is saved comes back as it was, from either database. */
@ParameterizedClass
@EnumSource(Database.class)
class CatalogueDatabaseTest {

    private static final String EMOJI = "\uD83D\uDE00";

    private final Database database;
    private final Catalogue catalogue;

    CatalogueDatabaseTest(Database database) {
        this.database = database;
        this.catalogue = database.bean(Catalogue.class);
    }

    @BeforeEach
    void startsEmpty() {
        database.emptied();
    }

    @Test
    void givesBackWhatWasSaved() {
        Submission submission = Drafts.passport().confirmed();

        ServiceRecord service = kept(SavedBy.person("Anna de Wit", () -> catalogue.register(submission)));

        assertThat(service.facts().with("", null)).isEqualTo(submission.draft());
        assertThat(service.revision()).isOne();
        assertThat(service.currentRevision()).isOne();
        assertThat(service.status()).isEqualTo(Status.VASTGESTELD);
        assertThat(service.origin()).isEqualTo(Origin.FORMULIER);
        assertThat(service.saved().editor()).isEqualTo("Anna de Wit");
        assertThat(service.saved().at()).isEqualTo(service.createdAt()).isBefore(java.time.Instant.now());
    }

    @Test
    void keepsAConceptOfNothingButAName() {
        ServiceDraft bare = new ServiceDraft("Iets", "", "", "", "", "", "", "", "", Map.of(), Map.of());

        ServiceRecord service =
                kept(catalogue.register(new Submission(UUID.randomUUID(), bare, false, Origin.API, "")));

        assertThat(service.facts()).isEqualTo(bare);
        assertThat(service.status()).isEqualTo(Status.CONCEPT);
        assertThat(service.isConfirmed()).isFalse();
        assertThat(service.saved().editor()).isEqualTo("Rolwijzer");
    }

    @Test
    void keepsTheLongestTextsOfTheWidestCharacters() {
        Drafts widest = Drafts.passport()
                .named(EMOJI.repeat(200))
                .with("omschrijving", EMOJI.repeat(5000))
                .with("doel_burger", "\uAC01".repeat(5000))
                .with("doel_samenleving", "\uFDFA".repeat(5000))
                .with("organisatie", EMOJI.repeat(200))
                .with("grondslag", EMOJI.repeat(500))
                .with("upl_naam", EMOJI.repeat(500))
                .with("upl_uri", "https://voorbeeld.nl/" + "a".repeat(1979))
                .with("toelichting.wie", EMOJI.repeat(2000));

        assertThat(kept(catalogue.register(widest.concept())).facts()).isEqualTo(widest.draft());
    }

    @Test
    void keepsALongNameOfSyllablesThatFallApartIntoLetters() {
        Drafts korean = Drafts.passport().named("\uAC01".repeat(200)).with("organisatie", "\uAC01".repeat(200));

        assertThat(kept(catalogue.register(korean.concept())).facts()).isEqualTo(korean.draft());
    }

    @Test
    void keepsTextAsNfcWithLineFeedsAndNothingAroundIt() {
        Drafts mixed = Drafts.passport()
                .named("  Cafe\u0301 \u202Eעברית\u202C ")
                .with("omschrijving", "regel 1\r\nregel 2\rregel 3\n\tingesprongen\n\n");

        ServiceDraft facts = kept(catalogue.register(mixed.concept())).facts();

        assertThat(facts.name()).isEqualTo("Caf\u00e9 \u202Eעברית\u202C");
        assertThat(facts.description()).isEqualTo("regel 1\nregel 2\nregel 3\n\tingesprongen");
    }

    @Test
    void keepsEveryRevisionAsItWas() {
        ServiceRecord first = kept(catalogue.register(Drafts.passport().confirmed()));
        Drafts changed = Drafts.passport().named("Reisdocument").answering("keuze", "weet_niet");
        catalogue.revise(first.id(), 1, changed.concept());

        List<ServiceRecord> history = catalogue.history(first.id());

        assertThat(history).extracting(ServiceRecord::revision).containsExactly(2, 1);
        assertThat(history.get(0).facts()).isEqualTo(changed.draft());
        assertThat(history.get(0).isConfirmed()).isFalse();
        assertThat(history.get(1).facts()).isEqualTo(first.facts());
        assertThat(history.get(1).isConfirmed()).isTrue();
        assertThat(catalogue.find(first.id(), 1)).get().satisfies(old -> {
            assertThat(old.saved()).isEqualTo(first.saved());
            assertThat(old.isCurrent()).isFalse();
        });
        assertThat(catalogue.find(first.id(), 3)).isEmpty();
    }

    @Test
    void restoresAnOldRevisionAsANewOne() {
        ServiceRecord first = kept(catalogue.register(Drafts.passport().confirmed()));
        catalogue.revise(first.id(), 1, Drafts.passport().named("Fout").concept());
        Submission restore =
                new Submission(UUID.randomUUID(), first.facts(), true, Origin.FORMULIER, "Terug naar revisie 1");

        ServiceRecord restored = kept(catalogue.revise(first.id(), 2, restore));

        assertThat(restored.revision()).isEqualTo(3);
        assertThat(restored.facts()).isEqualTo(first.facts());
        assertThat(restored.saved().reason()).isEqualTo("Terug naar revisie 1");
        assertThat(restored.createdAt()).isEqualTo(first.createdAt());
    }

    @Test
    void tellsTheSecondOfTwoEditorsWhatTheFirstSaved() {
        ServiceRecord service = kept(catalogue.register(Drafts.passport().concept()));
        catalogue.revise(service.id(), 1, Drafts.passport().named("Van Anna").concept());

        SaveResult second = catalogue.revise(
                service.id(), 1, Drafts.passport().named("Van Bo").concept());

        assertThat(second).isInstanceOfSatisfying(SaveResult.Overtaken.class, overtaken -> {
            assertThat(overtaken.current().revision()).isEqualTo(2);
            assertThat(overtaken.current().facts().name()).isEqualTo("Van Anna");
        });
        assertThat(catalogue.history(service.id())).hasSize(2);
    }

    @Test
    void savesASubmissionThatIsSentTwiceOnce() {
        Submission first = Drafts.passport().concept();
        ServiceRecord service = kept(catalogue.register(first));
        Submission next = Drafts.passport().named("Anders").concept();

        assertThat(catalogue.register(first)).isEqualTo(new SaveResult.Saved(service.id(), 1));
        assertThat(catalogue.revise(service.id(), 1, next)).isEqualTo(new SaveResult.Saved(service.id(), 2));
        assertThat(catalogue.revise(service.id(), 1, next)).isEqualTo(new SaveResult.Saved(service.id(), 2));
        assertThat(rows("service")).isOne();
        assertThat(rows("revision")).isEqualTo(2);
    }

    @Test
    void knowsTheOtherMomentsOfAService() {
        ServiceRecord request =
                kept(catalogue.register(Drafts.passport().named("Aanvragen").concept()));
        ServiceRecord collect = kept(catalogue.registerMoment(
                request.id(), Drafts.passport().named("Ophalen").concept()));
        catalogue.register(Drafts.passport().named("Iets anders").concept());

        assertThat(catalogue.siblings(request)).extracting(ServiceRecord::id).containsExactly(collect.id());
        assertThat(catalogue.siblings(collect)).extracting(ServiceRecord::id).containsExactly(request.id());
        assertThatThrownBy(() -> catalogue.registerMoment(
                        UUID.randomUUID(), Drafts.passport().concept()))
                .isInstanceOf(ServiceNotFound.class);
    }

    @Test
    void takesTwoSpellingsOfOneOrganisationForOne() {
        catalogue.register(Drafts.passport().with("organisatie", "Gemeente Eén").concept());
        ServiceRecord second = kept(catalogue.register(
                Drafts.passport().with("organisatie", "GEMEENTE  een").concept()));

        assertThat(database.sql("select name from organisation")
                        .query(String.class)
                        .list())
                .containsExactly("Gemeente Eén");
        assertThat(second.facts().organisation()).isEqualTo("GEMEENTE  een");
    }

    @Test
    void assessesWhatItReadsBackAsItDidWhenSaving() {
        ServiceRecord service = kept(catalogue.register(Drafts.passport()
                .answering("keuze", "weet_niet")
                .answering("wat")
                .concept()));
        Rulebook rulebook = Rulebooks.teeuwen();

        assertThat(rulebook.rules()).allSatisfy(rule -> {
            String verdict = rulebook.assess(
                            rulebook.questionnaire().read(service.facts().answers()))
                    .verdict(rule)
                    .id();
            assertThat(service.assessment()
                            .verdict(service.assessment()
                                    .rulebook()
                                    .rule(rule.id())
                                    .orElseThrow())
                            .id())
                    .isEqualTo(verdict);
            assertThat(text("evidence")).contains("\"" + rule.id() + "\":\"" + verdict + "\"");
        });
    }

    @Test
    void recordsThatTheDerivedRolesWereAccepted() {
        ServiceRecord service = kept(catalogue.register(Drafts.passport().confirmed()));

        assertThat(service.confirmation())
                .isEqualTo(new Confirmation(
                        service.assessment().roles(Perspective.TRANSACTIE),
                        service.assessment().roles(Perspective.DERDE)));
        assertThat(service.roles(Perspective.TRANSACTIE)).isEqualTo(Set.of(CitizenRole.ONDERDAAN));
        assertThat(text("confirmation")).startsWith("{\"rollen\":[\"onderdaan\"],\"rollen_derden\":[");
        assertThat(database.sql("select count(*) from service_role where derived and confirmed and counted")
                        .query(Integer.class)
                        .single())
                .isEqualTo(rows("service_role"))
                .isEqualTo(service.roles(Perspective.TRANSACTIE).size()
                        + service.roles(Perspective.DERDE).size());
    }

    @Test
    void forgetsRolesThatANewRevisionNoLongerHas() {
        ServiceRecord service = kept(catalogue.register(Drafts.passport().confirmed()));
        ServiceRecord revised = kept(catalogue.revise(
                service.id(),
                1,
                Drafts.passport()
                        .answering("wat", "stemmen")
                        .answering("basis", "politiek")
                        .concept()));

        assertThat(database.sql("select role from service_role where perspective = 'transactie' and counted")
                        .query(String.class)
                        .set())
                .isEqualTo(revised.roles(Perspective.TRANSACTIE).stream()
                        .map(CitizenRole::id)
                        .collect(java.util.stream.Collectors.toSet()))
                .doesNotContain("onderdaan");
    }

    private ServiceRecord kept(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return catalogue.find(((SaveResult.Saved) result).serviceId()).orElseThrow();
    }

    private int rows(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private String text(String column) {
        return database.sql("select " + column + " from revision")
                .query(String.class)
                .single();
    }
}
