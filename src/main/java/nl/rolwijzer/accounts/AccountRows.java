package nl.rolwijzer.accounts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.rolwijzer.platform.UserRole;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts as the database keeps them. */
@Component
class AccountRows {

    private static final RowMapper<Row> ROW = (row, number) -> new Row(
            new Account(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getString("display_name"),
                    UserRole.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                    row.getBoolean("one_time"),
                    row.getBoolean("active"),
                    row.getObject("created_at", OffsetDateTime.class).toInstant()),
            row.getString("password"),
            row.getInt("epoch"));

    private final JdbcClient database;

    AccountRows(JdbcClient database) {
        this.database = database;
    }

    /** An account with what nobody sees of it. */
    record Row(Account account, String password, int epoch) {

        Person person() {
            return new Person(
                    account.id().toString(),
                    account.name(),
                    account.displayName(),
                    account.role(),
                    new Person.Session(epoch, account.oneTime()));
        }
    }

    List<Account> all() {
        return database.sql("select * from account order by active desc, name").query(ROW).list().stream()
                .map(Row::account)
                .toList();
    }

    Optional<Row> named(String name) {
        return database.sql("select * from account where name = :name")
                .param("name", name)
                .query(ROW)
                .optional();
    }

    Optional<Row> find(UUID id) {
        return database.sql("select * from account where id = :id")
                .param("id", id)
                .query(ROW)
                .optional();
    }

    /** The beheerders who can sign in, held until the transaction ends: two of them cannot remove each other. */
    List<UUID> heldAdministrators() {
        return database.sql("select id from account where role = 'beheerder' and active order by id for update")
                .query(UUID.class)
                .list();
    }

    void insert(Row row, Instant now) {
        database.sql("""
                        insert into account (id, name, display_name, role, password, one_time, active, epoch, created_at)
                        values (:id, :name, :displayName, :role, :password, :oneTime, :active, 0, :now)
                        """)
                .param("id", row.account().id())
                .param("name", row.account().name())
                .param("displayName", row.account().displayName())
                .param("role", row.account().role().id())
                .param("password", row.password())
                .param("oneTime", row.account().oneTime())
                .param("active", row.account().active())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Changes what may change, and ends every session that is running. */
    void update(Row row) {
        database.sql("""
                        update account set role = :role, password = :password, one_time = :oneTime, active = :active,
                            epoch = epoch + 1
                        where id = :id
                        """)
                .param("id", row.account().id())
                .param("role", row.account().role().id())
                .param("password", row.password())
                .param("oneTime", row.account().oneTime())
                .param("active", row.account().active())
                .update();
    }

    void rename(String id, String remark) {
        database.sql("update account set display_name = :remark where cast(id as varchar(36)) = :id")
                .param("id", id)
                .param("remark", remark)
                .update();
    }
}
