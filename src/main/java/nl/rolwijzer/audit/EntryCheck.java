package nl.rolwijzer.audit;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;

/** Compares one entry with everything that must agree with it. */
final class EntryCheck {

    private final Findings findings;
    private final Erasures erasures;

    EntryCheck(Findings findings, Erasures erasures) {
        this.findings = findings;
        this.erasures = erasures;
    }

    void check(KeptEntry entry) {
        if (!Hash.hex(entry.body()).equals(entry.hash())) {
            findings.fault(FaultKind.BODY_ALTERED, entry.id());
        }
        Optional<Body> body = Body.read(entry.body());
        if (body.isEmpty() || !body.get().isCanonical()) {
            findings.fault(FaultKind.BODY_UNREADABLE, entry.id());
        }
        body.ifPresent(readable -> {
            checkColumns(entry, readable);
            checkChain(entry, readable);
            checkActor(entry, readable);
            checkTexts(entry, readable);
        });
    }

    private void checkColumns(KeptEntry entry, Body body) {
        if (!KeptEntry.Columns.of(body).equals(entry.columns())) {
            findings.fault(FaultKind.COLUMNS_DIFFER, entry.id());
        }
    }

    private void checkChain(KeptEntry entry, Body body) {
        boolean first = body.previous().number() == 0;
        if (!first && entry.previousHash() == null) {
            findings.fault(
                    FaultKind.PREVIOUS_MISSING,
                    entry.id(),
                    String.valueOf(body.previous().number()));
        } else if (!body.previous().hash().equals(first ? Entry.NONE : entry.previousHash())) {
            findings.fault(FaultKind.CHAIN_BROKEN, entry.id());
        }
    }

    private void checkActor(KeptEntry entry, Body body) {
        Entry.Signature kept = entry.actor();
        Entry.Signature told = body.actor();
        if (kept == null
                || !kept.account().equals(told.account())
                || !kept.commitment().equals(told.commitment())) {
            findings.fault(FaultKind.ACTOR_DIFFERS, entry.id());
        }
    }

    private void checkTexts(KeptEntry entry, Body body) {
        SortedMap<String, String> told = body.commitments();
        KeptTexts kept;
        try {
            kept = KeptTexts.read(entry.texts());
        } catch (JacksonException altered) {
            findings.fault(FaultKind.TEXT_ALTERED, entry.id());
            return;
        }
        told.forEach((field, commitment) -> checkText(entry, kept, field, commitment));
        Set<String> untold = new TreeSet<>(kept.fields());
        untold.removeAll(told.keySet());
        untold.forEach(field -> findings.fault(FaultKind.TEXT_ALTERED, entry.id(), field));
    }

    private void checkText(KeptEntry entry, KeptTexts kept, String field, String commitment) {
        if (!kept.fields().contains(field)) {
            findings.fault(FaultKind.TEXT_MISSING, entry.id(), field);
        } else if (kept.isErased(field)) {
            erasures.expect(entry.id().toString(), field, commitment);
        } else if (!kept.hasCommitment(field, commitment)) {
            findings.fault(FaultKind.TEXT_ALTERED, entry.id(), field);
        }
    }
}
