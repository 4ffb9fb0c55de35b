package nl.rolwijzer.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.rolwijzer.platform.TokenScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tokens as the database keeps them: by their hash. */
@Component
class TokenRows {

    private static final RowMapper<SystemToken> ROW = (row, number) -> new SystemToken(
            row.getObject("id", UUID.class),
            row.getString("name"),
            scopes(row.getString("scopes")),
            row.getObject("created_at", OffsetDateTime.class).toInstant(),
            instant(row, "expires_at"),
            instant(row, "shown_at"),
            instant(row, "revoked_at"));

    private final JdbcClient database;

    TokenRows(JdbcClient database) {
        this.database = database;
    }

    /** The newest first. */
    List<SystemToken> all() {
        return database.sql("select * from api_token order by created_at desc, id")
                .query(ROW)
                .list();
    }

    Optional<SystemToken> find(String hash) {
        return database.sql("select * from api_token where hash = :hash")
                .param("hash", hash)
                .query(ROW)
                .optional();
    }

    void insert(SystemToken token, String hash) {
        database.sql("""
                        insert into api_token (id, name, scopes, hash, created_at, expires_at)
                        values (:id, :name, :scopes, :hash, :created, :expires)
                        """)
                .param("id", token.id())
                .param("name", token.name())
                .param("scopes", token.scopes().stream().map(TokenScope::id).collect(Collectors.joining(" ")))
                .param("hash", hash)
                .param("created", utc(token.createdAt()))
                .param("expires", utc(token.expiresAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** Whether this changed anything: there is such a token, and it was not revoked before. */
    boolean revoke(UUID id, Instant now) {
        return database.sql("update api_token set revoked_at = :now where id = :id and revoked_at is null")
                        .param("id", id)
                        .param("now", utc(now))
                        .update()
                > 0;
    }

    /** Remembers that it was shown, if that was not remembered since the other moment; whether it did. */
    boolean show(UUID id, Instant now, Instant notSince) {
        return database.sql("update api_token set shown_at = :now"
                                + " where id = :id and (shown_at is null or shown_at < :notSince)")
                        .param("id", id)
                        .param("now", utc(now))
                        .param("notSince", utc(notSince))
                        .update()
                > 0;
    }

    void rename(String id, String remark) {
        database.sql("update api_token set name = :remark where cast(id as varchar(36)) = :id")
                .param("id", id)
                .param("remark", remark)
                .update();
    }

    private static Set<TokenScope> scopes(String ids) {
        return Arrays.stream(ids.split(" "))
                .flatMap(id -> TokenScope.find(id).stream())
                .collect(Collectors.toSet());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
