package nl.rolwijzer.products;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Files that were handed in and not yet taken over: they wait here while somebody looks at what they would change, and no
 * longer than a day. They stand in the database, so that a restart does not lose them.
 */
@Component
class DeliveryUploads {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient database;
    private final Clock clock;

    DeliveryUploads(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A file as it was handed in. */
    record Upload(UUID id, String fileName, byte[] file) {}

    UUID add(String fileName, byte[] file) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        database.sql("delete from product_upload where uploaded_at < :old")
                .param("old", at(now.minus(KEPT)), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        database.sql("insert into product_upload (id, file_name, content, uploaded_at)"
                        + " values (:id, :name, :content, :at)")
                .param("id", id)
                .param("name", fileName)
                .param("content", file)
                .param("at", at(now), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        return id;
    }

    Optional<Upload> find(UUID id) {
        return database.sql("select id, file_name, content from product_upload where id = :id")
                .param("id", id)
                .query((row, number) -> new Upload(id, row.getString("file_name"), row.getBytes("content")))
                .optional();
    }

    void remove(UUID id) {
        database.sql("delete from product_upload where id = :id")
                .param("id", id)
                .update();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
