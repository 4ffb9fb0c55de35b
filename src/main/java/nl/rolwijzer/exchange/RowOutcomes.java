package nl.rolwijzer.exchange;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what the rows of a list mean, and what was made of them. */
@Component
class RowOutcomes {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    RowOutcomes(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    void keep(int run, Collection<Judgement> judgements) {
        batches.batchUpdate(
                "update import_row set kind = ?, service_id = ?, based_on = ?, faults = ? where run = ? and line = ?",
                judgements.stream()
                        .map(judgement -> new Object[] {
                            judgement.kind().id(),
                            judgement.service(),
                            judgement.basedOn(),
                            judgement.faults().isEmpty() ? null : StoredFaults.write(judgement.faults()),
                            run,
                            judgement.line()
                        })
                        .toList());
    }

    void written(int run, long line, UUID service, int revision) {
        database.sql(
                        "update import_row set service_id = :service, revision = :revision where run = :run and line = :line")
                .param("service", service)
                .param("revision", revision)
                .param("run", run)
                .param("line", line)
                .update();
    }

    void stays(int run, long line) {
        database.sql("update import_row set stays = true where run = :run and line = :line")
                .param("run", run)
                .param("line", line)
                .update();
    }

    /** Takes the texts out: the trail could not erase them here. */
    void forgetCells(int run) {
        database.sql("update import_row set cells = null where run = :run and cells is not null")
                .param("run", run)
                .update();
    }

    Map<RowKind, Long> counts(int run) {
        Map<RowKind, Long> counts = new EnumMap<>(RowKind.class);
        database.sql(
                        "select kind, count(*) as rows_counted from import_row where run = :run and kind is not null group by kind")
                .param("run", run)
                .query((row, number) -> Map.entry(row.getString("kind"), row.getLong("rows_counted")))
                .list()
                .forEach(count -> RowKind.find(count.getKey()).ifPresent(kind -> counts.put(kind, count.getValue())));
        return counts;
    }
}
