package nl.rolwijzer.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.rolwijzer.catalogue.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A list that is stopped while it is being written leaves nothing behind, and can be handed in again. */
@ParameterizedClass
@EnumSource(Database.class)
class ImportStopDatabaseTest {

    private static final int ROWS = 1000;
    private static final String LIST = IntStream.range(0, ROWS)
            .mapToObj(number -> "Dienst " + number + ";Delft\n")
            .collect(Collectors.joining("", "naam;organisatie\n", ""));

    private final Database database;
    private final ImportDesk desk;

    ImportStopDatabaseTest(Database database) {
        this.database = database;
        this.desk = ImportDesk.of(database);
    }

    @BeforeEach
    void startsEmpty() {
        database.emptied();
    }

    @Test
    void writesNothingWhenItIsStoppedHalfway() {
        int number = desk.judge(LIST);

        CompletableFuture<ImportPhase> execution = CompletableFuture.supplyAsync(() -> desk.execute(number));
        long written = stopOnceWriting(number);

        assertThat(execution.join()).isEqualTo(ImportPhase.GESTOPT);
        assertThat(written).isLessThan(ROWS);
        assertThat(rows("service")).isZero();
        assertThat(rows("revision")).isZero();
    }

    @Test
    void takesTheSameListOverAfterwards() {
        int stopped = desk.judge(LIST);
        CompletableFuture<ImportPhase> execution = CompletableFuture.supplyAsync(() -> desk.execute(stopped));
        stopOnceWriting(stopped);
        execution.join();

        int again = desk.judge(LIST);

        assertThat(desk.counts(again)).isEqualTo(Map.of(RowKind.NIEUW, (long) ROWS));
        assertThat(desk.execute(again)).isEqualTo(ImportPhase.UITGEVOERD);
        assertThat(rows("service")).isEqualTo(ROWS);
    }

    /** A step that a process began and did not live to end looks like one that nobody began. */
    @Test
    void beginsAStepAgainThatAnotherProcessDidNotEnd() {
        int number = desk.judge("naam\nZwembad\n");
        desk.bean(ImportRuns.class).move(number, ImportPhase.VOORBEELD, ImportPhase.UITVOEREN, List.of());

        desk.bean(ImportWork.class).run();

        assertThat(desk.run(number).phase()).isEqualTo(ImportPhase.UITGEVOERD);
        assertThat(rows("service")).isOne();
    }

    private long stopOnceWriting(int number) {
        RunningImports running = desk.bean(RunningImports.class);
        while (true) {
            RunningImport progress = running.find(number).orElse(null);
            if (progress != null && progress.done() > 0) {
                progress.stop();
                return progress.done();
            }
            Thread.onSpinWait();
        }
    }

    private long rows(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }
}
