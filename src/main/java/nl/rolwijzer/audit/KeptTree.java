package nl.rolwijzer.audit;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The Merkle tree as the database keeps it: leaves, and roots of complete parts. */
@Component
class KeptTree {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    KeptTree(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** A leaf that is to be kept. */
    record Leaf(long place, Waiting entry, String hash) {}

    /** An entry without a leaf. */
    record Waiting(Object entry, String body) {}

    /** The root of a part that became complete. */
    record Node(Part part, String hash) {}

    /** Lets one transaction at a time work on the tree, whichever instance it is of. */
    void lock() {
        database.sql("select name from audit_lock where name = 'boom' for update")
                .query(String.class)
                .single();
    }

    List<Waiting> waiting(int most) {
        return database.sql("""
                        select e.id, e.body from audit_unplaced u join audit_entry e on e.id = u.entry
                        order by e.recorded_at, e.subject_kind, e.subject_id, e.number limit :most
                        """)
                .param("most", most)
                .query((row, number) -> new Waiting(row.getObject("id"), row.getString("body")))
                .list();
    }

    long size() {
        return database.sql("select coalesce(max(leaf) + 1, 0) from audit_leaf")
                .query(Long.class)
                .single();
    }

    Frontier frontier() {
        long size = size();
        return new Frontier(size, Part.of(size).stream().map(this::hash).toList());
    }

    /** The root of a complete part of the tree. */
    String hash(Part part) {
        String sql = part.level() == 0
                ? "select hash from audit_leaf where leaf = :place and 0 = :level"
                : "select hash from audit_node where level = :level and place = :place";
        return database.sql(sql)
                .param("level", part.level())
                .param("place", part.place())
                .query(String.class)
                .optional()
                .orElse(Merkle.EMPTY);
    }

    void add(List<Leaf> leaves, List<Node> nodes) {
        batches.batchUpdate(
                "insert into audit_leaf (leaf, entry, hash) values (?, ?, ?)",
                leaves.stream()
                        .map(leaf -> new Object[] {leaf.place(), leaf.entry().entry(), leaf.hash()})
                        .toList());
        batches.batchUpdate(
                "insert into audit_node (level, place, hash) values (?, ?, ?)",
                nodes.stream()
                        .map(node ->
                                new Object[] {node.part().level(), node.part().place(), node.hash()})
                        .toList());
        batches.batchUpdate(
                "delete from audit_unplaced where entry = ?",
                leaves.stream().map(leaf -> new Object[] {leaf.entry().entry()}).toList());
    }
}
