package nl.rolwijzer.catalogue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * The trigger by which H2 keeps a table insert-only; PostgreSQL has one in SQL. It lets one change through, once: the
 * adoption of what is from before the trail. Public, because H2 makes it.
 */
public final class KeptRows implements Trigger {

    private static final String ENTRY = "ENTRY";

    /** The SQL state of a restriction that was violated, as in PostgreSQL. */
    private static final String REFUSED = "23001";

    /** What adoption rewrites or takes away. */
    private static final Set<String> ADOPTED =
            Set.of(ENTRY, "STORAGE_VERSION", "FACTS", "CONFIRMATION", "EDITOR", "REASON");

    private final List<String> columns = new ArrayList<>();
    private String table = "";

    @Override
    public void init(Connection connection, String schema, String trigger, String tableName, boolean before, int type)
            throws SQLException {
        table = tableName;
        try (ResultSet all = connection.getMetaData().getColumns(null, schema, tableName, null)) {
            while (all.next()) {
                columns.add(all.getString("COLUMN_NAME"));
            }
        }
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        if (before == null || after == null || !isAdoption(before, after)) {
            throw new SQLException(table + " is insert-only", REFUSED);
        }
    }

    private boolean isAdoption(@Nullable Object[] before, @Nullable Object[] after) {
        int entry = columns.indexOf(ENTRY);
        boolean adopted = before[entry] == null && after[entry] != null;
        for (int place = 0; place < columns.size(); place++) {
            adopted &= ADOPTED.contains(columns.get(place)) || Objects.equals(before[place], after[place]);
        }
        return adopted;
    }
}
