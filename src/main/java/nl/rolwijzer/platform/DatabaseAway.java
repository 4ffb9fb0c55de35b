package nl.rolwijzer.platform;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognises a failure because the database cannot be reached, or cannot store anything, at the moment. Nothing is wrong
 * with the request, and later it will do.
 */
public final class DatabaseAway {

    /** What H2 says when its disk is full, or when it closed itself because of that. See org.h2.api.ErrorCode. */
    private static final Set<Integer> CLOSED_BY_H2 = Set.of(90028, 90031, 90098, 90121);

    /** What the pool says of a connection that broke while it was used; it gives no code. */
    private static final String CLOSED_IN_USE = "Connection is closed";

    /** Classes of SQLSTATE: no connection, a resource (disk, memory) is used up, the server is shutting down. */
    private static final Set<String> AWAY = Set.of("08", "53", "57");

    private DatabaseAway() {}

    public static boolean caused(@Nullable Throwable failure) {
        return causes(failure).anyMatch(cause -> cause instanceof SQLException refused && isAway(refused));
    }

    private static Stream<Throwable> causes(@Nullable Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }

    private static boolean isAway(SQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        return refused instanceof SQLTransientConnectionException
                || CLOSED_IN_USE.equals(refused.getMessage())
                || CLOSED_BY_H2.contains(refused.getErrorCode())
                || causes(refused).anyMatch(IOException.class::isInstance)
                || AWAY.contains(state.substring(0, Math.min(2, state.length())));
    }
}
