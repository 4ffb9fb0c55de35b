package nl.rolwijzer.audit;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Checks the whole trail: every entry, the tree over them, what was signed, inside the database and out, and every record
 * of another room against its entry. It changes nothing and may run while others write.
 */
@Component
public class TrailCheck {

    private static final int AT_ONCE = 5_000;

    private final JdbcClient database;
    private final Keys keys;
    private final KeptCheckpoints checkpoints;
    private final CheckpointFile outside;
    private final List<Records> records;
    private final Clock clock;

    TrailCheck(
            JdbcClient database,
            Keys keys,
            KeptCheckpoints checkpoints,
            CheckpointFile outside,
            List<Records> records,
            Clock clock) {
        this.database = database;
        this.keys = keys;
        this.checkpoints = checkpoints;
        this.outside = outside;
        this.records = records;
        this.clock = clock;
    }

    /** @param progress is told how many entries were checked */
    public CheckReport check(LongConsumer progress) {
        Findings findings = new Findings(progress);
        Erasures erasures = new Erasures();
        Size size = size();
        ExpectedRoots roots = signed(findings, size);
        new TreeCheck(database, findings, new EntryCheck(findings, erasures), roots).check(size.leaves());
        roots.complete(size.leaves(), size.signed());
        new NodeCheck(database, findings).check(size.leaves());
        new ActorCheck(database, findings, erasures).check();
        records.forEach(each -> new RecordCheck(database, findings).check(each));
        erasures.check(database, findings);
        return findings.report(clock.instant());
    }

    /** How many leaves there are, and how many of them the last checkpoint is about: of one moment. */
    private record Size(long leaves, long signed) {}

    private Size size() {
        return database.sql("""
                        select (select coalesce(max(leaf) + 1, 0) from audit_leaf) as leaves,
                               (select coalesce(max(tree_size), 0) from audit_checkpoint) as signed
                        """)
                .query((row, number) -> new Size(row.getLong("leaves"), row.getLong("signed")))
                .single();
    }

    private ExpectedRoots signed(Findings findings, Size size) {
        KeyRing ring = keys.ring();
        ring.keys().stream()
                .filter(held -> !held.signedByPrevious())
                .forEach(held ->
                        findings.fault(FaultKind.KEY_UNSIGNED, held.key().text()));
        if (!keys.isOurs(ring)) {
            findings.fault(
                    FaultKind.KEY_FOREIGN, ring.last().map(PublicKey25519::text).orElse(""));
        }
        ExpectedRoots roots = new ExpectedRoots(findings, ring);
        long from = -1;
        for (var page = page(from, size); !page.isEmpty(); page = page(from, size)) {
            page.forEach(roots::kept);
            from = page.get(page.size() - 1).size();
        }
        try {
            roots.outside(outside.read());
        } catch (IOException unreadable) {
            findings.fault(FaultKind.OUTSIDE_UNREADABLE, 1);
        }
        return roots;
    }

    /** What was signed since we looked at the size is for the next check. */
    private List<KeptCheckpoints.Signed> page(long from, Size size) {
        return checkpoints.after(from, AT_ONCE).stream()
                .filter(signed -> signed.size() <= size.signed())
                .toList();
    }
}
