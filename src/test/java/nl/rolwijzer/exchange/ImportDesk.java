package nl.rolwijzer.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.catalogue.Database;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.platform.CsvDialect;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** Taking lists in and out of the catalogue on a database, without pages: every step is over when its method returns. */
final class ImportDesk {

    static final String SITE = "http://localhost";

    private static final Map<Database, ImportDesk> DESKS = new EnumMap<>(Database.class);

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();

    @Configuration
    @EnableTransactionManagement
    static class Transactions {}

    private ImportDesk(Database database) {
        beans.setParent(database.context());
        beans.register(
                Transactions.class,
                AbandonedImports.class,
                ColumnNames.class,
                ExportLog.class,
                Exports.class,
                FaultWords.class,
                Handouts.class,
                HeadingGuess.class,
                ImportCheck.class,
                ImportEnds.class,
                ImportExecution.class,
                ImportIntake.class,
                ImportLog.class,
                ImportRows.class,
                ImportRuns.class,
                ImportStaging.class,
                ImportSteps.class,
                ImportUndo.class,
                ImportWork.class,
                Judges.class,
                OnBehalf.class,
                RememberedPlans.class,
                RowOutcomes.class,
                RunningExports.class,
                RunningImports.class);
        beans.refresh();
    }

    static synchronized ImportDesk of(Database database) {
        return DESKS.computeIfAbsent(database, ImportDesk::new);
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    /** Hands a list in and has it judged, by the columns that are guessed. */
    int judge(String csv) {
        return judge(csv.getBytes(StandardCharsets.UTF_8));
    }

    int judge(byte[] file) {
        int number = take(file);
        bean(ImportRuns.class).move(number, ImportPhase.KOLOMMEN, ImportPhase.NAKIJKEN, List.of());
        bean(ImportWork.class).run();
        return number;
    }

    int take(byte[] file) {
        try {
            return bean(ImportIntake.class).take("lijst.csv", new ByteArrayInputStream(file), "beheerder");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Carries out what was judged. */
    ImportPhase execute(int number) {
        return step(number, ImportPhase.VOORBEELD, ImportPhase.UITVOEREN);
    }

    ImportPhase undo(int number) {
        return step(number, ImportPhase.UITGEVOERD, ImportPhase.TERUGDRAAIEN);
    }

    private ImportPhase step(int number, ImportPhase from, ImportPhase to) {
        bean(ImportRuns.class).move(number, from, to, List.of());
        bean(ImportWork.class).run();
        return run(number).phase();
    }

    ImportRun run(int number) {
        return bean(ImportRuns.class).find(number).orElseThrow();
    }

    /** Judges and carries out. */
    int take(String csv) {
        int number = judge(csv);
        execute(number);
        return number;
    }

    Map<RowKind, Long> counts(int number) {
        return bean(RowOutcomes.class).counts(number);
    }

    List<StagedRow> rows(int number, RowKind kind) {
        return bean(ImportRows.class).of(number, kind, 0, 1000);
    }

    /** Everything that there is, as the full report has it. */
    byte[] export() {
        Export export = new Export(
                SearchRequest.everything(),
                new ExportChoice(Report.VOLLEDIG, List.of(), false, CsvDialect.PUNTKOMMA, true),
                ExportFormat.CSV,
                SITE);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            bean(Exports.class).write(export, file, "");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file.toByteArray();
    }
}
