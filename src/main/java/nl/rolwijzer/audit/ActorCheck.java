package nl.rolwijzer.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Compares the name of whoever acted with the commitment to it. */
final class ActorCheck {

    private final JdbcClient database;
    private final Findings findings;
    private final Erasures erasures;

    ActorCheck(JdbcClient database, Findings findings, Erasures erasures) {
        this.database = database;
        this.findings = findings;
        this.erasures = erasures;
    }

    private record Kept(
            UUID id,
            String commitment,
            @Nullable String salt,
            @Nullable String name) {}

    void check() {
        database.sql("select id, commitment, salt, name from audit_actor order by id")
                .query((row, number) -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getString("commitment"),
                        row.getString("salt"),
                        row.getString("name")))
                .list()
                .forEach(this::check);
    }

    private void check(Kept actor) {
        if (actor.salt() == null || actor.name() == null) {
            erasures.expect(actor.id().toString(), Erasures.NAME, actor.commitment());
        } else if (!SaltedText.isCommitment(actor.salt(), actor.name(), actor.commitment())) {
            findings.fault(FaultKind.NAME_ALTERED, actor.id());
        }
    }
}
