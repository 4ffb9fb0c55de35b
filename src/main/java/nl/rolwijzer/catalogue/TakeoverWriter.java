package nl.rolwijzer.catalogue;

import jakarta.persistence.EntityManager;
import java.sql.Types;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes revisions one after another in one transaction, and holds none of them in memory. A service of which a person
 * confirmed other roles than the rules now derive is marked as due for review.
 */
@Component
class TakeoverWriter {

    private final PublicServices services;
    private final RevisionLog log;
    private final JdbcClient database;
    private final EntityManager entities;

    TakeoverWriter(PublicServices services, RevisionLog log, JdbcClient database, EntityManager entities) {
        this.services = services;
        this.log = log;
        this.database = database;
        this.entities = entities;
    }

    int add(PublicService service, NewRevision revision) {
        return write(service, null, revision);
    }

    /** @throws OptimisticLockingFailureException when somebody saved it since */
    int revise(ServiceRecord present, NewRevision revision) {
        PublicService service = services.findById(present.id()).orElseThrow(() -> new ServiceNotFound(present.id()));
        if (service.revision() != present.revision()) {
            throw new OptimisticLockingFailureException("service " + present.id() + " has a newer revision");
        }
        return write(service, present, revision);
    }

    private int write(PublicService service, @Nullable ServiceRecord before, NewRevision revision) {
        log.add(service, before == null ? null : before.facts(), revision);
        int number = service.revision();
        // What is written is written: every further flush would look at all of it again.
        entities.flush();
        entities.clear();
        DerivedRoles derived = DerivedRoles.of(revision.assessment());
        DerivedRoles known = known(before, revision);
        if (revision.status() == Status.VASTGESTELD && !known.equals(derived)) {
            markForReview(service, revision, known, derived);
        }
        return number;
    }

    /** The roles that a person last saw: those that were confirmed, or for a deviation those that it deviates from. */
    private static DerivedRoles known(@Nullable ServiceRecord before, NewRevision revision) {
        Confirmation confirmation = revision.confirmation();
        if (confirmation == null) {
            return DerivedRoles.of(revision.assessment());
        }
        if (!confirmation.isDeviating()) {
            return new DerivedRoles(confirmation.transaction(), confirmation.third());
        }
        return DerivedRoles.of(before == null ? revision.assessment() : before.assessment());
    }

    private void markForReview(PublicService service, NewRevision revision, DerivedRoles earlier, DerivedRoles later) {
        database.sql("""
                        insert into reassessment (service_id, revision, rulebook, differs, earlier, later, assessed_at)
                        values (:service, :revision, :rulebook, true, :earlier, :later, :at)
                        """)
                .param("service", service.id())
                .param("revision", service.revision())
                .param("rulebook", revision.rulebook())
                .param("earlier", earlier.write())
                .param("later", later.write())
                .param("at", revision.saved().at().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }
}
