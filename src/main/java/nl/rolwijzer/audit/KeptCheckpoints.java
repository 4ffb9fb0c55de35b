package nl.rolwijzer.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The checkpoints that the database keeps. */
@Component
class KeptCheckpoints {

    private final JdbcClient database;

    KeptCheckpoints(JdbcClient database) {
        this.database = database;
    }

    void add(Checkpoint checkpoint) {
        database.sql("insert into audit_checkpoint (tree_size, note) values (:size, :note)")
                .param("size", checkpoint.size())
                .param("note", checkpoint.note())
                .update();
    }

    Optional<Checkpoint> last() {
        return database.sql("select note from audit_checkpoint order by tree_size desc limit 1")
                .query(String.class)
                .optional()
                .flatMap(Checkpoint::read);
    }

    /** Those of trees larger than this, smallest first. */
    List<Signed> after(long size, int most) {
        return database.sql(
                        "select tree_size, note from audit_checkpoint where tree_size > :size order by tree_size limit :most")
                .param("size", size)
                .param("most", most)
                .query((row, number) -> new Signed(row.getLong("tree_size"), row.getString("note")))
                .list();
    }

    /** Of how large a tree the last checkpoints are, up to this size and largest first. */
    List<Long> lastSizes(long size, int most) {
        return database.sql(
                        "select tree_size from audit_checkpoint where tree_size <= :size order by tree_size desc limit :most")
                .param("size", size)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    /** A row as it stands: the note may have been altered until it is none. */
    record Signed(long size, String note) {

        Optional<Checkpoint> checkpoint() {
            return Checkpoint.read(note);
        }
    }

    boolean has(Checkpoint checkpoint) {
        return database.sql("select count(*) from audit_checkpoint where tree_size = :size and note = :note")
                        .param("size", checkpoint.size())
                        .param("note", checkpoint.note())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
