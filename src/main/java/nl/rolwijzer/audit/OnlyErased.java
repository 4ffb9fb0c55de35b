package nl.rolwijzer.audit;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Trigger for H2: of the free texts and names of the trail the only change is that some are erased; the salt goes with
 * the text, a remark takes their place, and nothing else is altered.
 */
public final class OnlyErased implements Trigger {

    private boolean names;

    @Override
    public void init(Connection connection, String schema, String trigger, String table, boolean before, int type) {
        names = table.equalsIgnoreCase("audit_actor");
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
        boolean allowed =
                before != null && after != null && (names ? isErasure(before, after) : erasesTexts(before, after));
        if (!allowed) {
            throw new SQLException("Of this table rows are only added, and texts only erased", OnlyAdded.REFUSED);
        }
    }

    /** The columns are id, account, commitment, salt, name, erased; that exactly one side is null the table checks. */
    private static boolean isErasure(Object[] before, Object[] after) {
        return before[0].equals(after[0])
                && before[1].equals(after[1])
                && before[2].equals(after[2])
                && before[5] == null
                && after[5] != null;
    }

    private static boolean erasesTexts(Object[] before, Object[] after) {
        return before[0].equals(after[0])
                && KeptTexts.read(before[1].toString()).becomesByErasing(KeptTexts.read(after[1].toString()));
    }
}
