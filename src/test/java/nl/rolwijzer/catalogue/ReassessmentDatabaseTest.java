package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.Rule;
import nl.rolwijzer.assessment.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.support.TransactionTemplate;

/** What a new rulebook does to services that are there; on both databases. */
@ParameterizedClass
@EnumSource(Database.class)
class ReassessmentDatabaseTest {

    private static final Drafts DOCUMENT = Drafts.passport().answering("wat", "document");
    private static final Drafts HELP = Drafts.passport().named("Thuiszorg").answering("wat", "hulp");

    private final Database database;

    ReassessmentDatabaseTest(Database database) {
        this.database = database.emptied();
    }

    @Test
    void triesARulebookWithoutWritingAnything() {
        UUID passport = register(DOCUMENT.confirmed());
        register(HELP.concept());
        add(NextRulebook.withAnotherRule());
        List<String> before = rows();

        List<RoleChange> changes = new ArrayList<>();
        List<Judgeable> services = new ArrayList<>();
        DryRunCounts counts = database.bean(DryRun.class).forEach(rulebook("2.0.0"), (service, change) -> {
            services.add(service);
            changes.add(change);
        });

        assertThat(services).extracting(Judgeable::id).containsExactly(passport);
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.before().transaction()).contains(CitizenRole.ONDERDAAN);
            assertThat(change.after().transaction()).doesNotContain(CitizenRole.ONDERDAAN);
            assertThat(change.lost()).extracting(Rule::id).containsExactly("OND-DOC", "D-OND");
            assertThat(change.gained()).isEmpty();
        });
        assertThat(counts.services()).isEqualTo(2);
        assertThat(counts.changed()).isEqualTo(1);
        assertThat(counts.confirmed()).isEqualTo(1);
        assertThat(counts.before(CitizenRole.ONDERDAAN) - counts.after(CitizenRole.ONDERDAAN))
                .isEqualTo(1);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void judgesNewServicesByItAtOnceAndLeavesTheOthersAsTheyAre() {
        UUID passport = register(DOCUMENT.confirmed());
        activate(NextRulebook.withAnotherRule());

        UUID later = register(DOCUMENT.named("Rijbewijs").concept());
        assertThat(service(later).assessment().rulebook().edition().version()).isEqualTo("2.0.0");
        assertThat(service(passport).revision()).isEqualTo(1);
        assertThat(service(passport).assessment().rulebook().edition().version())
                .isEqualTo("1.0.1");
        assertThat(service(passport).roles(Perspective.TRANSACTIE)).contains(CitizenRole.ONDERDAAN);
    }

    @Test
    void flagsOnlyServicesThatReallyGetOtherRoles() {
        UUID passport = register(DOCUMENT.confirmed());
        register(HELP.confirmed());
        activate(NextRulebook.withAnotherRule());

        assertThat(due()).isEqualTo(1);
        assertThat(database.sql("select service_id from reassessment where differs")
                        .query(UUID.class)
                        .single())
                .isEqualTo(passport);
        assertThat(database.sql("select earlier from reassessment where differs")
                        .query(String.class)
                        .single())
                .isEqualTo(DerivedRoles.of(service(passport).assessment()).write())
                .contains("onderdaan");
        assertThat(database.sql("select later from reassessment where differs")
                        .query(String.class)
                        .single())
                .startsWith("{\"rollen\":[")
                .doesNotContain("\"rollen\":[\"onderdaan\"");
    }

    @Test
    void flagsNothingWhenOnlyWordsChange() {
        register(DOCUMENT.confirmed());
        activate(NextRulebook.withOtherWords());

        assertThat(due()).isZero();
        assertThat(database.bean(ReassessmentRuns.class).progress()).isEqualTo(new ReassessmentRuns.Progress(1, 1, 0));
    }

    @Test
    void flagsNothingWhenOnlyAQuestionIsNew() {
        register(DOCUMENT.confirmed());
        activate(NextRulebook.withAQuestion());

        assertThat(due()).isZero();
    }

    /** Back to the earlier rulebook there is nothing to review; forward again there is, without judging anew. */
    @Test
    void followsTheRulebookInForce() {
        register(DOCUMENT.confirmed());
        activate(NextRulebook.withAnotherRule());
        activate("1.0.1");
        assertThat(due()).isZero();
        activate("2.0.0");

        assertThat(due()).isEqualTo(1);
        assertThat(database.bean(RulebookShelf.class)
                        .find("2.0.0")
                        .orElseThrow()
                        .uses())
                .hasSize(2)
                .first()
                .satisfies(use -> assertThat(use.until()).isNotNull());
    }

    @Test
    void needsNoReviewAnyMoreOnceSomebodyRevises() {
        UUID passport = register(DOCUMENT.confirmed());
        activate(NextRulebook.withAnotherRule());
        database.bean(Catalogue.class).revise(passport, 1, DOCUMENT.confirmed());

        assertThat(due()).isZero();
    }

    /** Stopped after its first batch, and taken up by another process. */
    @Test
    void goesOnWhereItWasStopped() {
        IntStream.range(0, 7)
                .forEach(number -> register(DOCUMENT.named("Dienst " + number).concept()));
        activate(NextRulebook.withAnotherRule());
        database.sql("delete from reassessment_run where activation = 2").update();
        database.sql("delete from reassessment where service_id in"
                        + " (select service_id from reassessment order by service_id limit 4)")
                .update();
        assertThat(progress()).isEqualTo(new ReassessmentRuns.Progress(7, 3, 3));

        database.bean(Reassessments.class).run();

        assertThat(progress()).isEqualTo(new ReassessmentRuns.Progress(7, 7, 7));
        assertThat(database.sql("select flagged from reassessment_run where activation = 2")
                        .query(Integer.class)
                        .single())
                .isEqualTo(7);
    }

    @Test
    void leavesTheWorkToWhoeverIsAtIt() {
        register(DOCUMENT.concept());
        add(NextRulebook.withAnotherRule());
        TransactionTemplate transaction = database.bean(TransactionTemplate.class);
        transaction.executeWithoutResult(status -> {
            database.sql("select number from rulebook_activation where number = 1 for update")
                    .query(Integer.class)
                    .single();
            CompletableFuture.runAsync(() -> database.bean(Reassessments.class).run())
                    .join();
            assertThat(database.sql("select count(*) from reassessment_run")
                            .query(Long.class)
                            .single())
                    .isZero();
        });

        database.bean(Reassessments.class).run();
        assertThat(progress().isFinished()).isTrue();
    }

    @Test
    void tellsTheTrailOnceThatItIsDone() {
        register(DOCUMENT.confirmed());
        activate(NextRulebook.withAnotherRule());
        database.bean(Reassessments.class).run();

        assertThat(database.sql("select e.body from audit_entry e join reassessment_run u on u.entry = e.id"
                                + " where u.activation = 2")
                        .query(String.class)
                        .single())
                .contains(
                        "\"actie\":\"regelset.herbeoordeeld\"",
                        "\"inhoud\":{\"activering\":2,\"diensten\":1,\"herziening_nodig\":1}",
                        "\"account\":\"systeem\"");
    }

    @Test
    void leavesOutWhatHasLapsed() {
        register(DOCUMENT.confirmed());
        database.sql("update service set status = 'vervallen'").update();
        activate(NextRulebook.withAnotherRule());

        assertThat(progress()).isEqualTo(new ReassessmentRuns.Progress(0, 0, 0));
    }

    @Test
    void asksForAReasonThatCanBeKept() {
        add(NextRulebook.withAnotherRule());

        assertThat(activation().activate(rulebook("2.0.0"), inForce(), " \n "))
                .isInstanceOfSatisfying(
                        ActivationResult.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(DraftFault::code)
                                .containsExactly("regels.fout.reden"));
        assertThat(activation().activate(rulebook("2.0.0"), inForce(), "x".repeat(501)))
                .isInstanceOf(ActivationResult.Refused.class);
        assertThat(rulebooks().active().edition().version()).isEqualTo("1.0.1");
    }

    @Test
    void takesNoRulebookIntoUseOnTopOfOneThatWasNotShown() {
        String shown = inForce();
        activate(NextRulebook.withOtherWords());
        add(NextRulebook.withAnotherRule());

        assertThat(activation().activate(rulebook("2.0.0"), shown, "Nodig."))
                .isInstanceOf(ActivationResult.Overtaken.class);
        assertThat(activation().activate(rulebook("1.0.2"), shown, "Nodig."))
                .isInstanceOf(ActivationResult.AlreadyInForce.class);
    }

    @Test
    void keepsWhyItWasTakenIntoUseWhereItCanBeErased() {
        activate(NextRulebook.withAnotherRule());

        assertThat(database.bean(RulebookShelf.class)
                        .find("2.0.0")
                        .orElseThrow()
                        .uses())
                .singleElement()
                .satisfies(use -> assertThat(use.reason()).isEqualTo("Het werk is veranderd."));
        assertThat(database.sql("select body from audit_entry where action = 'regelset.geactiveerd'"
                                + " and subject_id = :sha256 order by number desc limit 1")
                        .param("sha256", inForce())
                        .query(String.class)
                        .single())
                .doesNotContain("veranderd");
    }

    private UUID register(Submission submission) {
        return ((SaveResult.Saved) database.bean(Catalogue.class).register(submission)).serviceId();
    }

    private ServiceRecord service(UUID id) {
        return database.bean(Catalogue.class).get(id);
    }

    private void add(String text) {
        database.bean(RulebookIntake.class).add(text, true);
    }

    /** A text that is handed in first, or the version of one that is there. */
    private void activate(String textOrVersion) {
        boolean version = textOrVersion.length() < 20;
        if (!version) {
            add(textOrVersion);
        }
        Rulebook rulebook = version
                ? rulebook(textOrVersion)
                : rulebook(nl.rolwijzer.assessment.RulebookReader.read(textOrVersion)
                        .edition()
                        .version());
        assertThat(activation().activate(rulebook, inForce(), "Het werk is veranderd."))
                .isInstanceOf(ActivationResult.Activated.class);
    }

    private Rulebook rulebook(String version) {
        return rulebooks().find(version).orElseThrow();
    }

    private Rulebooks rulebooks() {
        return database.bean(Rulebooks.class);
    }

    private RulebookActivation activation() {
        return database.bean(RulebookActivation.class);
    }

    private String inForce() {
        return rulebooks().active().edition().sha256();
    }

    private long due() {
        return database.bean(ReassessmentRuns.class).due();
    }

    private ReassessmentRuns.Progress progress() {
        return database.bean(ReassessmentRuns.class).progress();
    }

    /** Everything that a dry run could have written to. */
    private List<String> rows() {
        return List.of(count("reassessment"), count("revision"), count("audit_entry"), count("rulebook_activation"));
    }

    private String count(String table) {
        return table + " "
                + database.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single();
    }
}
