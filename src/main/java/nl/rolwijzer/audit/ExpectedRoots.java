package nl.rolwijzer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What every checkpoint, in the database and in the file outside it, says of the tree; asked while that grows again. */
final class ExpectedRoots {

    private final Findings findings;
    private final KeyRing keys;
    private final NavigableMap<Long, List<Expected>> bySize = new TreeMap<>();
    private long lastRight;
    private boolean wrong;

    /** @param outside whether it stands in the file */
    private record Expected(String root, boolean outside) {}

    ExpectedRoots(Findings findings, KeyRing keys) {
        this.findings = findings;
        this.keys = keys;
    }

    void kept(KeptCheckpoints.Signed signed) {
        findings.checkpointChecked();
        Optional<Checkpoint> checkpoint = signed.checkpoint();
        if (checkpoint.isEmpty() || checkpoint.get().size() != signed.size()) {
            findings.fault(FaultKind.CHECKPOINT_UNREADABLE, signed.size());
        } else {
            expect(checkpoint.get(), false);
        }
    }

    void outside(SignedNotes notes) {
        notes.unreadable().forEach(line -> findings.fault(FaultKind.OUTSIDE_UNREADABLE, line));
        List<Checkpoint> ours = new ArrayList<>();
        List<Checkpoint> others = new ArrayList<>();
        notes.checkpoints().forEach(each -> (each.origin().equals(keys.origin()) ? ours : others).add(each));
        ours.forEach(checkpoint -> expect(checkpoint, true));
        if (!others.isEmpty()) {
            findings.fault(FaultKind.OUTSIDE_OTHER_TRAIL, others.get(0).origin(), String.valueOf(others.size()));
        }
    }

    private void expect(Checkpoint checkpoint, boolean outside) {
        if (!keys.signed(checkpoint)) {
            findings.fault(FaultKind.CHECKPOINT_UNSIGNED, checkpoint.size());
        }
        bySize.computeIfAbsent(checkpoint.size(), size -> new ArrayList<>())
                .add(new Expected(checkpoint.root(), outside));
    }

    /** The tree has this many leaves now; of what does not fit only the first is told, because the rest follows. */
    void grown(Frontier tree) {
        List<Expected> expected = bySize.remove(tree.size());
        if (expected == null || wrong) {
            return;
        }
        String root = tree.root();
        String range = lastRight + "–" + (tree.size() - 1);
        expected.stream().filter(each -> !each.root().equals(root)).findFirst().ifPresent(each -> {
            wrong = true;
            findings.fault(
                    each.outside() ? FaultKind.OUTSIDE_ROOT_DIFFERS : FaultKind.ROOT_DIFFERS,
                    range,
                    String.valueOf(tree.size()));
        });
        lastRight = tree.size();
    }

    /** The tree is complete: whatever was signed about a larger one cannot be. */
    void complete(long size, long lastSigned) {
        if (size > lastSigned) {
            findings.fault(FaultKind.CHECKPOINT_MISSING, size);
        }
        if (!bySize.tailMap(size, false).isEmpty()) {
            findings.fault(FaultKind.TREE_TOO_SHORT, size, String.valueOf(bySize.lastKey()));
        }
    }
}
