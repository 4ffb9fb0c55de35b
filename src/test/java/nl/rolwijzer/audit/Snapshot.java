package nl.rolwijzer.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** All rows of the trail at a moment, to be put back with the rights of the owner of the database. */
record Snapshot(Map<String, List<Map<String, Object>>> tables) {

    private static final List<String> TABLES = List.of(
            "audit_actor",
            "audit_entry",
            "audit_text",
            "audit_leaf",
            "audit_node",
            "audit_checkpoint",
            "audit_unplaced");

    static Snapshot of(OwnTrail trail) {
        Map<String, List<Map<String, Object>>> tables = new LinkedHashMap<>();
        for (String table : TABLES) {
            tables.put(table, trail.bean(JdbcTemplate.class).queryForList("select * from " + table));
        }
        return new Snapshot(tables);
    }

    void putBack(OwnTrail trail) {
        JdbcTemplate database = trail.bean(JdbcTemplate.class);
        for (String table : TABLES) {
            database.update("delete from " + table);
        }
        tables.forEach((table, rows) -> {
            if (!rows.isEmpty()) {
                List<String> columns = List.copyOf(rows.get(0).keySet());
                database.batchUpdate(
                        "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                                + "?, ".repeat(columns.size() - 1) + "?)",
                        rows.stream()
                                .map(row -> columns.stream().map(row::get).toArray())
                                .toList());
            }
        });
    }
}
