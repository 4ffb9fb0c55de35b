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
            default -> elsewhere(String.valueOf(closed.getSQLState()));
        };
    }

    /** The first two characters of an SQL state are its class: the same for every database. */
    private @Nullable String elsewhere(String state) {
        String address = environment.getProperty("spring.datasource.url");
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "08" ->
                "De database op " + address
                        + " is niet bereikbaar: start die database, of verbeter spring.datasource.url.";
            case "28" ->
                "De database op " + address + " laat Rolwijzer niet binnen: verbeter de naam of het wachtwoord van"
                        + " spring.datasource, en van spring.flyway als een ander account de tabellen maakt.";
            case "3D" -> "De database op " + address + " bestaat niet: maak die, of verbeter spring.datasource.url.";
            default -> null;
        };
    }
}
