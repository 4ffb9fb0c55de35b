package nl.rolwijzer.exchange;

import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the trail says of the export that was made last. */
final class LastExport {

    private LastExport() {}

    /** The whole entry; what is said of the file stands under {@code inhoud}. */
    static JsonNode in(JdbcClient database) {
        return JsonMapper.shared()
                .readTree(database.sql("""
                        select body from audit_entry where action = 'export' order by recorded_at desc limit 1
                        """).query(String.class).single());
    }
}
