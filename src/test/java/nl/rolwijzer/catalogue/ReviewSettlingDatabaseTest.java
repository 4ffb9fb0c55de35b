package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.RulebookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Taking over or keeping, after the rules have changed; on both databases. */
@ParameterizedClass
@EnumSource(Database.class)
class ReviewSettlingDatabaseTest {

    private static final Drafts DOCUMENT = Drafts.passport().answering("wat", "document");
    private static final String REASON = "De regels zijn veranderd.";

    private final Database database;

    ReviewSettlingDatabaseTest(Database database) {
        this.database = database.emptied();
    }

    @Test
    void showsBothResultsSideBySide() {
        UUID id = register(DOCUMENT.confirmed());
        activate(NextRulebook.withAnotherRule());

        ServiceReview review = reviews().find(service(id)).orElseThrow();
        assertThat(review.change().before().transaction()).contains(CitizenRole.ONDERDAAN);
        assertThat(review.change().after().transaction()).doesNotContain(CitizenRole.ONDERDAAN);
        assertThat(review.renewed().rulebook().edition().version()).isEqualTo("2.0.0");
        assertThat(reviews().due(List.of(id, UUID.randomUUID()))).containsExactly(id);
    }

    @Test
    void takesTheNewRolesOverAsConfirmed() {
        UUID id = register(DOCUMENT.confirmed());
        activate(NextRulebook.withAnotherRule());

        assertThat(settle(id, ReviewDecision.OVERNEMEN)).isEqualTo(new SaveResult.Saved(id, 2));

        ServiceRecord service = service(id);
        assertThat(service.status()).isEqualTo(Status.VASTGESTELD);
        assertThat(service.roles(Perspective.TRANSACTIE)).doesNotContain(CitizenRole.ONDERDAAN);
        assertThat(service.confirmation()).isEqualTo(Confirmation.accepting(service.assessment()));
        assertThat(service.assessment().rulebook().edition().version()).isEqualTo("2.0.0");
        assertThat(service.saved().reason()).isEqualTo(REASON);
        assertThat(reviews().find(service)).isEmpty();
    }

    @Test
    void keepsTheConfirmedRolesAsADeviation() {
        UUID id = register(DOCUMENT.confirmed());
        Confirmation before = service(id).confirmation();
        activate(NextRulebook.withAnotherRule());

        assertThat(settle(id, ReviewDecision.HOUDEN)).isEqualTo(new SaveResult.Saved(id, 2));

        ServiceRecord service = service(id);
        assertThat(before).isNotNull();
        assertThat(service.roles(Perspective.TRANSACTIE)).isEqualTo(before.transaction());
        assertThat(service.roles(Perspective.DERDE)).isEqualTo(before.third());
        assertThat(service.confirmation())
                .isEqualTo(new Confirmation(before.transaction(), before.third(), DeviationReason.ANDERS, REASON));
        assertThat(service.assessment().rulebook().edition().version()).isEqualTo("2.0.0");
        assertThat(reviews().find(service)).isEmpty();
        assertThat(database.sql("select role from service_role where service_id = :id and counted and not derived")
                        .param("id", id)
                        .query(String.class)
                        .list())
                .contains("onderdaan");
    }

    /** What is kept is no deviation when the rules come round to it. */
    @Test
    void keepsNoDeviationThatTheRulesAgreeWith() {
        UUID id = register(DOCUMENT.confirmed());
        activate(NextRulebook.withAnotherRule());
        settle(id, ReviewDecision.HOUDEN);
        activate("1.0.1");

        assertThat(reviews().find(service(id))).isPresent();
        settle(id, ReviewDecision.HOUDEN);
        assertThat(service(id).confirmation())
                .isEqualTo(Confirmation.accepting(service(id).assessment()));
    }

    @Test
    void leavesAConceptAConcept() {
        UUID id = register(DOCUMENT.concept());
        activate(NextRulebook.withAnotherRule());
        settle(id, ReviewDecision.OVERNEMEN);

        assertThat(service(id).status()).isEqualTo(Status.CONCEPT);
        assertThat(service(id).confirmation()).isNull();
        assertThat(service(id).roles(Perspective.TRANSACTIE)).doesNotContain(CitizenRole.ONDERDAAN);
    }

    @Test
    void makesOneRevisionHoweverOftenItIsSent() {
        UUID id = register(DOCUMENT.confirmed());
        activate(NextRulebook.withAnotherRule());
        String shown = inForce();

        List<CompletableFuture<SaveResult>> sendings = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(() ->
                        database.bean(ReviewSettling.class).settle(id, 1, shown, ReviewDecision.OVERNEMEN, REASON)))
                .toList();

        assertThat(sendings).extracting(CompletableFuture::join).containsOnly(new SaveResult.Saved(id, 2));
        assertThat(service(id).revision()).isEqualTo(2);
    }

    @Test
    void savesNothingOnTopOfWhatWasNotShown() {
        UUID id = register(DOCUMENT.confirmed());
        String before = inForce();
        activate(NextRulebook.withAnotherRule());
        ReviewSettling settling = database.bean(ReviewSettling.class);

        assertThat(settling.settle(id, 1, before, ReviewDecision.OVERNEMEN, REASON))
                .isInstanceOf(SaveResult.Overtaken.class);
        catalogue().revise(id, 1, DOCUMENT.named("Reisdocument").confirmed());
        assertThat(settling.settle(id, 1, inForce(), ReviewDecision.HOUDEN, REASON))
                .isInstanceOf(SaveResult.Overtaken.class);
        assertThat(service(id).revision()).isEqualTo(2);
    }

    /** A question that is new stays open until somebody answers it; one that is gone takes its answer along. */
    @Test
    void readsAnswersToAnotherQuestionnaire() {
        UUID old = register(DOCUMENT.confirmed());
        activate(NextRulebook.withAQuestion());
        UUID recent = register(
                DOCUMENT.named("Rijbewijs").answering("kanaal", "balie").confirmed());

        assertThat(service(recent).transactionRoles()).contains(CitizenRole.PARTNER);
        assertThat(catalogue().revise(old, 1, DOCUMENT.concept())).isInstanceOf(SaveResult.Saved.class);
        assertThat(service(old).assessment().possibilities())
                .extracting(possibility -> possibility.rule().id())
                .contains("PAR-BALIE");

        activate("1.0.1");
        assertThat(reviews().find(service(recent))).isPresent();
        settle(recent, ReviewDecision.OVERNEMEN);
        assertThat(service(recent).facts().answers()).doesNotContainKey("kanaal");
        assertThat(service(recent).transactionRoles()).doesNotContain(CitizenRole.PARTNER);
        assertThat(catalogue().find(recent, 1).orElseThrow().facts().answers()).containsKey("kanaal");
    }

    private SaveResult settle(UUID id, ReviewDecision decision) {
        return database.bean(ReviewSettling.class).settle(id, service(id).revision(), inForce(), decision, REASON);
    }

    private void activate(String textOrVersion) {
        database.bean(RulebookIntake.class).add(textOrVersion, true);
        String version = textOrVersion.length() < 20
                ? textOrVersion
                : RulebookReader.read(textOrVersion).edition().version();
        Rulebook rulebook = database.bean(Rulebooks.class).find(version).orElseThrow();
        assertThat(database.bean(RulebookActivation.class).activate(rulebook, inForce(), REASON))
                .isInstanceOf(ActivationResult.Activated.class);
    }

    private UUID register(Submission submission) {
        return ((SaveResult.Saved) catalogue().register(submission)).serviceId();
    }

    private ServiceRecord service(UUID id) {
        return catalogue().get(id);
    }

    private Catalogue catalogue() {
        return database.bean(Catalogue.class);
    }

    private ServiceReviews reviews() {
        return database.bean(ServiceReviews.class);
    }

    private String inForce() {
        return database.bean(Rulebooks.class).active().edition().sha256();
    }
}
