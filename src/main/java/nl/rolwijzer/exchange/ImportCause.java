package nl.rolwijzer.exchange;

import static nl.rolwijzer.exchange.ServiceColumn.*;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.rolwijzer.catalogue.Takeovers;

/** Says in the revision that a row makes where it came from. It is Dutch for every reader, as other reasons are. */
final class ImportCause {

    /** The longest reason of a revision. */
    private static final int MOST = 500;

    private ImportCause() {}

    static Takeovers.Cause of(ImportRun run, GivenRow row) {
        return new Takeovers.Cause(submission(run, row.line(), ""), shortened(place(run, row)));
    }

    /** The same whenever it is asked for: a row is carried out once, and taken back once. */
    static UUID submission(ImportRun run, long line, String step) {
        String name = "invoer " + run.number() + " " + line + step;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** For a service that comes with our own export, also who saved it there, when and why. */
    static Takeovers.Cause withHistory(ImportRun run, GivenRow row) {
        StringBuilder reason = new StringBuilder(place(run, row));
        String who = row.text(OPGESLAGEN_DOOR);
        String when = row.text(GEWIJZIGD_OP);
        String why = row.text(REDEN);
        if (!row.ours() || who.isEmpty() && why.isEmpty()) {
            return of(run, row);
        }
        reason.append(". In het bestand: bewaard");
        reason.append(who.isEmpty() ? "" : " door " + who).append(when.isEmpty() ? "" : " op " + when);
        reason.append(why.isEmpty() ? "" : ", omdat: " + why);
        return new Takeovers.Cause(submission(run, row.line(), ""), shortened(reason.toString()));
    }

    private static String place(ImportRun run, GivenRow row) {
        return "Invoer " + run.number() + ", regel " + row.line();
    }

    private static String shortened(String reason) {
        String line = reason.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= MOST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST));
    }
}
