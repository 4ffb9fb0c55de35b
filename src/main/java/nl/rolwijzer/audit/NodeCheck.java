package nl.rolwijzer.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares the root of every part that is kept with those of its two halves; all that should be there are. */
final class NodeCheck {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient database;
    private final Findings findings;

    NodeCheck(JdbcClient database, Findings findings) {
        this.database = database;
        this.findings = findings;
    }

    private record Halved(
            long place,
            String hash,
            @Nullable String left,
            @Nullable String right) {

        boolean isRight() {
            return left != null && right != null && Merkle.node(left, right).equals(hash);
        }
    }

    void check(long size) {
        for (int level = 1; size >> level > 0; level++) {
            check(level, size >> level);
        }
    }

    private void check(int level, long count) {
        for (long from = 0; from < count; from += AT_ONCE) {
            long to = Math.min(count, from + AT_ONCE);
            List<Halved> page = page(level, from, to);
            page.stream()
                    .filter(node -> !node.isRight())
                    .forEach(node -> findings.fault(FaultKind.NODE_DIFFERS, range(level, node.place())));
            if (page.size() < to - from) {
                findings.fault(FaultKind.NODE_DIFFERS, (from << level) + "–" + ((to << level) - 1));
            }
        }
    }

    private List<Halved> page(int level, long from, long to) {
        String halves = level == 1 ? "audit_leaf" : "audit_node";
        String place = level == 1 ? "leaf" : "place";
        String below = level == 1 ? "" : " and %s.level = n.level - 1";
        String sql = "select n.place, n.hash, a.hash as a_hash, b.hash as b_hash from audit_node n"
                + " left join " + halves + " a on a." + place + " = n.place * 2" + below.formatted("a")
                + " left join " + halves + " b on b." + place + " = n.place * 2 + 1" + below.formatted("b")
                + " where n.level = :level and n.place >= :from and n.place < :to order by n.place";
        return database.sql(sql)
                .param("level", level)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new Halved(
                        row.getLong("place"), row.getString("hash"), row.getString("a_hash"), row.getString("b_hash")))
                .list();
    }

    /** The leaves of the part. */
    private static String range(int level, long place) {
        return (place << level) + "–" + ((place + 1 << level) - 1);
    }
}
