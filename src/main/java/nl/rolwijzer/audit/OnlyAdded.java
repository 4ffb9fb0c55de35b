package nl.rolwijzer.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/**
 * Trigger for H2: rows of its table are only ever added. Usable for every table by its name alone; that a table is
 * emptied at once (truncate) no trigger of H2 sees, so a foreign key of the table to itself has to prevent that.
 */
public final class OnlyAdded implements Trigger {

    /** The SQL state with which both databases refuse. */
    static final String REFUSED = "RW001";

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("Rows of this table are only ever added", REFUSED);
    }
}
