package nl.rolwijzer.platform;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says what to do when the database does not open at the start. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseClosedAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** What H2 calls its errors; see org.h2.api.ErrorCode. */
    private static final int ALREADY_OPEN = 90020;

    private static final int IO_EXCEPTION = 90028;
    private static final int FILE_CORRUPTED = 90030;
    private static final int READ_ONLY = 90097;

    private final Environment environment;

    DatabaseClosedAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, SQLException closed) {
        String sentence = sentence(closed);
        return sentence == null ? null : new FailureAnalysis(sentence, null, failure);
    }

    private @Nullable String sentence(SQLException closed) {
        String folder = environment.getProperty(DataFolder.PROPERTY);
        return switch (closed.getErrorCode()) {
            case ALREADY_OPEN ->
                "De database in " + folder + " is al in gebruik, waarschijnlijk door een Rolwijzer die"
                        + " al draait: stop die, of kies met " + DataFolder.PROPERTY + " een andere map.";
            case IO_EXCEPTION, FILE_CORRUPTED, READ_ONLY ->
                "De database in " + folder
                        + " is beschadigd of niet te lezen: zet een reservekopie terug, of kies met "
                        + DataFolder.PROPERTY
                        + " een andere map.";
            default ->
                isUnreachable(closed)
                        ? "De database op " + environment.getProperty("spring.datasource.url")
                                + " is niet bereikbaar: start die database, of verbeter spring.datasource.url."
                        : null;
        };
    }

    private static boolean isUnreachable(SQLException closed) {
        return String.valueOf(closed.getSQLState()).startsWith("08");
    }
}
