package nl.rolwijzer.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Many people saving at once lose nothing and make nothing twice. */
@ParameterizedClass
@EnumSource(Database.class)
class ConcurrentSavingDatabaseTest {

    private final Database database;
    private final Catalogue catalogue;

    ConcurrentSavingDatabaseTest(Database database) {
        this.database = database;
        this.catalogue = database.bean(Catalogue.class);
    }

    @BeforeEach
    void startsEmpty() {
        database.emptied();
    }

    @Test
    void makesOneServiceOfOneSubmissionSentTwentyTimesAtOnce() throws Exception {
        Submission submission = Drafts.passport().concept();

        List<SaveResult> results = atOnce(20, number -> () -> catalogue.register(submission));

        assertThat(results).allMatch(SaveResult.Saved.class::isInstance);
        assertThat(results.stream().distinct()).hasSize(1);
        assertThat(rows("service")).isOne();
        assertThat(rows("revision")).isOne();
    }

    @Test
    void makesOneOrganisationOfManySpellingsAtOnce() throws Exception {
        List<SaveResult> results = atOnce(
                20,
                number -> () -> catalogue.register(Drafts.passport()
                        .named("Dienst " + number)
                        .with("organisatie", number % 2 == 0 ? "Gemeente Nieuwstad" : "GEMEENTE NIEUWSTAD")
                        .concept()));

        assertThat(results).allMatch(SaveResult.Saved.class::isInstance);
        assertThat(rows("service")).isEqualTo(20);
        assertThat(rows("organisation")).isOne();
    }

    @Test
    void countsEverySuccessfulEditOfFiftyEditorsOnce() throws Exception {
        UUID id = UUID.randomUUID();
        catalogue.register(id, Drafts.passport().concept());

        List<Integer> successes = atOnce(50, editor -> () -> {
            int saved = 0;
            for (int edit = 0; edit < 20; edit++) {
                int basedOn = catalogue.find(id).orElseThrow().revision();
                Drafts draft = Drafts.passport().named("Van " + editor + ", keer " + edit);
                saved += catalogue.revise(id, basedOn, draft.concept()) instanceof SaveResult.Saved ? 1 : 0;
            }
            return saved;
        });

        int all = 1 + successes.stream().mapToInt(Integer::intValue).sum();
        assertThat(catalogue.find(id).orElseThrow().revision()).isEqualTo(all).isGreaterThan(20);
        assertThat(rows("revision")).isEqualTo(all);
    }

    private int rows(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    /** Runs the tasks together, and gives what each came to. */
    private static <T> List<T> atOnce(int tasks, IntFunction<Callable<T>> task) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(tasks);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int number = 0; number < tasks; number++) {
                Callable<T> work = task.apply(number);
                running.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> done : running) {
                results.add(done.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
