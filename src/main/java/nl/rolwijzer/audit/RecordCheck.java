package nl.rolwijzer.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Compares the records of the other rooms with the entries about them, both ways. */
final class RecordCheck {

    private static final int AT_ONCE = 500;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;
    private final Findings findings;
    private final Set<UUID> claimed = new HashSet<>();
    private final List<Claim> waiting = new ArrayList<>();

    RecordCheck(JdbcClient database, Findings findings) {
        this.database = database;
        this.findings = findings;
    }

    void check(Records records) {
        records.forEach(claim -> {
            waiting.add(claim);
            if (waiting.size() == AT_ONCE) {
                checkWaiting();
            }
        });
        checkWaiting();
        checkUnclaimed(records.actions());
    }

    private void checkWaiting() {
        if (waiting.isEmpty()) {
            return;
        }
        Map<UUID, String> bodies = new HashMap<>();
        database.sql("select id, body from audit_entry where id in (:ids)")
                .param("ids", waiting.stream().map(Claim::entry).toList())
                .query((row, number) -> bodies.put(row.getObject("id", UUID.class), row.getString("body")))
                .list();
        waiting.forEach(claim -> check(claim, bodies.getOrDefault(claim.entry(), "")));
        waiting.clear();
    }

    private void check(Claim claim, String body) {
        findings.recordChecked();
        boolean second = !claimed.add(claim.entry());
        Body.read(body)
                .ifPresentOrElse(
                        entry -> differences(claim, entry)
                                .forEach(field -> findings.fault(FaultKind.RECORD_DIFFERS, claim.record(), field)),
                        () -> findings.fault(
                                FaultKind.RECORD_WITHOUT_ENTRY,
                                claim.record(),
                                claim.entry().toString()));
        if (second) {
            findings.fault(
                    FaultKind.RECORD_WITHOUT_ENTRY,
                    claim.record(),
                    claim.entry().toString());
        }
    }

    private static List<String> differences(Claim claim, Body entry) {
        List<String> fields = claim.content().entrySet().stream()
                .filter(told -> !JSON.writeValueAsString(told.getValue())
                        .equals(entry.json().path("inhoud").path(told.getKey()).toString()))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
        if (!entry.subject().equals(claim.subject())) {
            fields.add(0, "object");
        }
        return fields;
    }

    private void checkUnclaimed(Set<Action> actions) {
        if (actions.isEmpty()) {
            return;
        }
        database
                .sql(
                        "select id from audit_entry where action in (:actions) and outcome = :outcome order by recorded_at")
                .param("actions", actions.stream().map(Action::id).toList())
                .param("outcome", Outcome.GELUKT.id())
                .query(UUID.class)
                .list()
                .stream()
                .filter(entry -> !claimed.contains(entry))
                .forEach(entry -> findings.fault(FaultKind.ENTRY_WITHOUT_RECORD, entry));
    }
}
