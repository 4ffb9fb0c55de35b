package nl.rolwijzer.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What an export says of entries, with their texts and the names of who made them: written page by page. */
@Component
class ExportedEntries {

    private static final int AT_ONCE = 500;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, String> NAMES =
            Map.of("id", "id", "account", "account", "salt", "zout", "name", "naam", "erased", "verwijderd");

    private final JdbcClient database;

    ExportedEntries(JdbcClient database) {
        this.database = database;
    }

    /** The body of the entry of each leaf, in their order. */
    void entries(long size, OutputStream file) throws IOException {
        pages(
                size,
                "select e.body from audit_leaf l join audit_entry e on e.id = l.entry",
                (row, number) -> row.getString("body"),
                file);
    }

    void texts(long size, OutputStream file) throws IOException {
        pages(
                size,
                "select t.entry, t.texts from audit_leaf l join audit_text t on t.entry = l.entry",
                (row, number) ->
                        "{\"regel\":\"" + row.getString("entry") + "\",\"teksten\":" + row.getString("texts") + "}",
                file);
    }

    void names(OutputStream file) throws IOException {
        write(
                database.sql(
                                "select id, account, salt, name, erased from audit_actor where id in (select actor from audit_entry) order by id")
                        .query(ExportedEntries::name)
                        .list(),
                file);
    }

    private static String name(ResultSet row, int number) throws SQLException {
        Map<String, String> line = new LinkedHashMap<>();
        for (String column : List.of("id", "account", "salt", "name", "erased")) {
            String value = row.getString(column);
            if (value != null) {
                line.put(NAMES.get(column), value);
            }
        }
        return JSON.writeValueAsString(line);
    }

    private void pages(long size, String select, RowMapper<String> line, OutputStream file) throws IOException {
        for (long from = 0; from < size; from += AT_ONCE) {
            write(
                    database.sql(select + " where l.leaf >= :from and l.leaf < :to order by l.leaf")
                            .param("from", from)
                            .param("to", Math.min(size, from + AT_ONCE))
                            .query(line)
                            .list(),
                    file);
        }
    }

    static void write(List<String> lines, OutputStream file) throws IOException {
        for (String line : lines) {
            file.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
