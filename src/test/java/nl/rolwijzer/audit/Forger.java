package nl.rolwijzer.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes a falsified trail consistent again, as far as that goes without its key. */
final class Forger {

    private Forger() {}

    private record Row(UUID id, String subject, String body) {}

    /** Every hash, every link, every leaf and every node, from the texts of the entries. */
    static void remake(OwnTrail trail) {
        JdbcTemplate database = trail.bean(JdbcTemplate.class);
        Map<String, String> last = new HashMap<>();
        Frontier tree = Frontier.empty();
        List<Object[]> entries = new ArrayList<>();
        List<Object[]> leaves = new ArrayList<>();
        List<Object[]> nodes = new ArrayList<>();
        for (Row row : rows(database)) {
            Body body = Body.read(row.body()).orElseThrow();
            String previous = last.getOrDefault(row.subject(), Entry.NONE);
            String made = row.body().replace(body.previous().hash(), previous);
            String leaf = Merkle.leaf(made);
            last.put(row.subject(), Hash.hex(made));
            entries.add(new Object[] {made, Hash.hex(made), row.id()});
            leaves.add(new Object[] {leaf, row.id()});
            tree.add(leaf, (part, hash) -> nodes.add(new Object[] {hash, part.level(), part.place()}));
        }
        database.batchUpdate("update audit_entry set body = ?, hash = ? where id = ?", entries);
        database.batchUpdate("update audit_leaf set hash = ? where entry = ?", leaves);
        database.batchUpdate("update audit_node set hash = ? where level = ? and place = ?", nodes);
    }

    /** Every checkpoint, about the tree as it is now, under a key that is not the one of the trail. */
    static void resign(OwnTrail trail) {
        JdbcTemplate database = trail.bean(JdbcTemplate.class);
        SigningKey key = SigningKey.fresh();
        Map<Long, String> notes = new HashMap<>();
        Frontier tree = Frontier.empty();
        for (Row row : rows(database)) {
            tree.add(Merkle.leaf(row.body()), (part, hash) -> {});
            database.query(
                    "select note from audit_checkpoint where tree_size = ?",
                    result -> {
                        Checkpoint old = Checkpoint.read(result.getString(1)).orElseThrow();
                        notes.put(
                                tree.size(),
                                Checkpoint.sign(old.origin(), tree, old.signedAt(), key)
                                        .note());
                    },
                    tree.size());
        }
        notes.forEach((size, note) ->
                database.update("update audit_checkpoint set note = ? where tree_size = ?", note, size));
    }

    private static List<Row> rows(JdbcTemplate database) {
        return database.query(
                "select e.id, e.subject_kind, e.subject_id, e.body from audit_leaf l"
                        + " join audit_entry e on e.id = l.entry order by l.leaf",
                (row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("subject_kind") + " " + row.getString("subject_id"),
                        row.getString("body")));
    }
}
