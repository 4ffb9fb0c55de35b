package nl.rolwijzer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanCreationException;

/** A trail that nobody touched is found sound, however it came about. */
class TrailCheckDatabaseTest {

    @ParameterizedTest
    @EnumSource
    void findsNothingWrongWithWhatWasWritten(OwnTrail.Kind kind) {
        try (OwnTrail trail = OwnTrail.fresh(kind)) {
            trail.write(700, 9, 130);
            trail.bean(Trail.class)
                    .recordApart(AuditEvent.done(Action.ACCOUNT_CHANGED, Subject.account("account-1"), "formulier"));

            CheckReport report = trail.check();

            assertThat(report.faults()).isEmpty();
            assertThat(report.isSound()).isTrue();
            assertThat(report.entries()).isEqualTo(702);
            assertThat(report.checkpoints()).isEqualTo(6);
        }
    }

    @ParameterizedTest
    @EnumSource
    void losesNoEntryOfEightWritersAtOnce(OwnTrail.Kind kind) throws Exception {
        try (OwnTrail trail = OwnTrail.fresh(kind)) {
            ExecutorService writers = Executors.newFixedThreadPool(9);
            List<Callable<Integer>> work = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                Subject own = Subject.account("schrijver-" + writer);
                work.add(() -> {
                    for (int number = 0; number < 100; number++) {
                        trail.bean(Trail.class).recordApart(AuditEvent.done(Action.ACCOUNT_CHANGED, own, "api"));
                    }
                    return 100;
                });
            }
            work.add(() -> {
                for (int times = 0; times < 20; times++) {
                    trail.seal();
                }
                return 0;
            });
            int written = 0;
            for (Future<Integer> done : writers.invokeAll(work)) {
                written += done.get();
            }
            writers.shutdown();
            trail.seal();

            assertThat(trail.sql("select count(*) from audit_entry where action = 'account.gewijzigd'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(written);
            assertThat(trail.sql("select leaf from audit_leaf order by leaf")
                            .query(Long.class)
                            .list())
                    .hasSize(801)
                    .startsWith(0L)
                    .endsWith(800L);
            assertThat(trail.check().faults()).isEmpty();
        }
    }

    @Test
    void writesEveryCheckpointOutsideTheDatabaseOnce() throws Exception {
        try (OwnTrail trail = OwnTrail.fresh(OwnTrail.Kind.H2)) {
            trail.write(30, 3, 10);
            trail.seal();

            List<String> notes = trail.sql("select note from audit_checkpoint order by tree_size")
                    .query(String.class)
                    .list();
            assertThat(Files.readString(trail.checkpoints())).isEqualTo(String.join("\n", notes));
        }
    }

    @Test
    void signsANewKeyWithTheOldOne() throws Exception {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        Path folder = Path.of("target", "proef", UUID.randomUUID().toString());
        try (OwnTrail trail = OwnTrail.in(folder, url, "rolwijzer")) {
            trail.write(20, 3, 10);
        }
        Path key = folder.resolve("audit/sleutel.pem");
        Path old = folder.resolve("audit/vorige-sleutel.pem");
        Files.move(key, folder.resolve("elders.pem"));
        assertThatExceptionOfType(BeanCreationException.class)
                .isThrownBy(() -> OwnTrail.in(folder, url, "rolwijzer"))
                .withRootCauseInstanceOf(KeyRefused.class);

        Files.move(folder.resolve("elders.pem"), old);
        try (OwnTrail trail = OwnTrail.in(folder, url, "rolwijzer")) {
            trail.write(20, 3, 10);

            assertThat(trail.check().faults()).isEmpty();
            KeyRing ring = trail.bean(Keys.class).ring();
            assertThat(ring.keys()).hasSize(2);
            assertThat(ring.keys().get(1).signedByPrevious()).isTrue();
        }
    }

    @Test
    void goesOnWithoutTheOldKeyOnlyWhenToldAndSaysSo() throws Exception {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        Path folder = Path.of("target", "proef", UUID.randomUUID().toString());
        try (OwnTrail trail = OwnTrail.in(folder, url, "rolwijzer")) {
            trail.write(20, 3, 10);
        }
        Files.delete(folder.resolve("audit/sleutel.pem"));

        try (OwnTrail trail = OwnTrail.in(folder, url, "rolwijzer", "--rolwijzer.audit.key-lost=true")) {
            trail.write(20, 3, 10);

            assertThat(trail.check().faults()).extracting(TrailFault::kind).containsExactly(FaultKind.KEY_UNSIGNED);
        }
    }

    @Test
    void signsNothingThatDoesNotFollowFromWhatItSigned() {
        try (OwnTrail trail = OwnTrail.fresh(OwnTrail.Kind.H2)) {
            trail.write(21, 3, 10);
            trail.sql("drop trigger audit_leaf_kept").update();
            trail.sql("update audit_leaf set hash = :hash where leaf = (select max(leaf) from audit_leaf) - 1")
                    .param("hash", Merkle.leaf("anders"))
                    .update();
            trail.sql("drop trigger audit_node_kept").update();
            trail.sql("update audit_node set hash = :hash")
                    .param("hash", Merkle.leaf("anders"))
                    .update();
            trail.bean(Trail.class)
                    .recordApart(AuditEvent.done(Action.ACCOUNT_CHANGED, Subject.account("1"), "api")
                            .with(Map.of("nummer", 1)));

            assertThatExceptionOfType(TreeAltered.class).isThrownBy(trail::seal);
        }
    }
}
