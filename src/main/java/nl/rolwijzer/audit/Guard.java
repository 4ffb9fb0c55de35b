package nl.rolwijzer.audit;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.stereotype.Component;

/**
 * Sees every refusal of the database on its way through the application, and has the trail keep that somebody tried to
 * change what is only added to: in a transaction apart, because the one that tried is lost. No code of ours tries.
 */
@Component
class Guard implements SQLExceptionTranslator {

    private static final Logger LOG = LoggerFactory.getLogger(Guard.class);

    /** Refused by our triggers, those of revisions too; not permitted, in PostgreSQL and in H2; and emptying at once, in H2. */
    private static final Set<String> REFUSALS = Set.of(OnlyAdded.REFUSED, "23001", "42501", "90096", "90106");

    private static final Pattern TARGET =
            Pattern.compile("^\\s*(\\w+)(?:\\s+(?:table|from|into|only))*\\s+\"?(\\w+)", Pattern.CASE_INSENSITIVE);

    private final SQLExceptionTranslator usual = new SQLExceptionSubclassTranslator();
    private final ObjectProvider<Trail> trail;

    /** The trail itself stands on what asks us, so it is fetched when it is needed. */
    Guard(ObjectProvider<Trail> trail) {
        this.trail = trail;
    }

    @Override
    public @Nullable DataAccessException translate(String task, @Nullable String sql, SQLException refusal) {
        if (REFUSALS.contains(String.valueOf(refusal.getSQLState()))) {
            keep(sql == null ? "" : sql);
        }
        return usual.translate(task, sql, refusal);
    }

    private void keep(String sql) {
        Matcher target = TARGET.matcher(sql);
        boolean known = target.find();
        String order = known ? target.group(1).toLowerCase(Locale.ROOT) : "";
        String table = known ? target.group(2).toLowerCase(Locale.ROOT) : "";
        LOG.error("The database refused to {} {}.", order, table);
        try {
            trail.getObject()
                    .recordApart(AuditEvent.refused(Action.TRAIL_TOUCHED, Subject.once("spoor"), "systeem")
                            .with(Map.of("opdracht", order, "tabel", table)));
        } catch (DataAccessException trailNotWritable) {
            LOG.error("The trail could not keep that.", trailNotWritable);
        }
    }
}
