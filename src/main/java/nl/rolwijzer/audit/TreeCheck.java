package nl.rolwijzer.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Grows the tree again from the entries as they are now, and compares it with what is kept and what was signed. */
final class TreeCheck {

    private static final int AT_ONCE = 512;

    private final JdbcClient database;
    private final Findings findings;
    private final EntryCheck entries;
    private final ExpectedRoots roots;
    private final Frontier tree = Frontier.empty();

    TreeCheck(JdbcClient database, Findings findings, EntryCheck entries, ExpectedRoots roots) {
        this.database = database;
        this.findings = findings;
        this.entries = entries;
        this.roots = roots;
    }

    /** @param entry null when it is gone */
    private record Placed(long leaf, String hash, @Nullable KeptEntry entry) {}

    void check(long size) {
        for (long from = 0; from < size; from += AT_ONCE) {
            List<Placed> page = page(from, Math.min(size, from + AT_ONCE));
            page.forEach(this::check);
            findings.entriesChecked(page.size());
        }
        while (tree.size() < size) {
            missing();
        }
        checkUnplaced();
    }

    private void check(Placed placed) {
        while (tree.size() < placed.leaf()) {
            missing();
        }
        if (placed.leaf() < tree.size()) {
            findings.fault(FaultKind.LEAF_MISSING, placed.leaf());
            return;
        }
        KeptEntry entry = placed.entry();
        String hash = entry == null ? placed.hash() : Merkle.leaf(entry.body());
        if (entry == null) {
            findings.fault(FaultKind.ENTRY_MISSING, placed.leaf());
        } else {
            entries.check(entry);
            if (!hash.equals(placed.hash())) {
                findings.fault(FaultKind.LEAF_DIFFERS, entry.id(), String.valueOf(placed.leaf()));
            }
        }
        grow(hash);
    }

    private void missing() {
        findings.fault(FaultKind.LEAF_MISSING, tree.size());
        grow(Merkle.EMPTY);
    }

    private void grow(String hash) {
        tree.add(hash, (part, root) -> {});
        roots.grown(tree);
    }

    private List<Placed> page(long from, long to) {
        return database.sql("select l.leaf, l.hash as leaf_hash, " + KeptEntry.COLUMNS
                        + " from audit_leaf l left join audit_entry e on e.id = l.entry " + KeptEntry.JOINS
                        + " where l.leaf >= :from and l.leaf < :to order by l.leaf")
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new Placed(
                        row.getLong("leaf"),
                        row.getString("leaf_hash"),
                        row.getString("body") == null ? null : KeptEntry.of(row)))
                .list();
    }

    /** Entries that wait for a place are checked too; what has no place and does not wait slipped in. */
    private void checkUnplaced() {
        String sql = "select u.entry as waiting, " + KeptEntry.COLUMNS
                + " from audit_entry e left join audit_leaf l on l.entry = e.id"
                + " left join audit_unplaced u on u.entry = e.id " + KeptEntry.JOINS
                + " where l.leaf is null or l.leaf < 0";
        List<KeptEntry> unplaced = database.sql(sql)
                .query((row, number) -> {
                    KeptEntry entry = KeptEntry.of(row);
                    if (row.getObject("waiting") == null) {
                        findings.fault(FaultKind.NO_LEAF, entry.id());
                    }
                    return entry;
                })
                .list();
        unplaced.forEach(entries::check);
        findings.entriesChecked(unplaced.size());
    }
}
