package nl.rolwijzer.catalogue;

import java.util.List;
import java.util.UUID;
import nl.rolwijzer.audit.Trail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.Assert;

/**
 * Takes the revisions from before there was a trail into it, at the start and before the first visitor comes in. Each gets
 * an entry and is written anew in version 2, with the same contents. It works in batches, each whole or not at all, so
 * that a start that is broken off goes on where it was; the services of a batch are locked, so that two starts never
 * adopt the same revision.
 */
@Component
class Adoption implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Adoption.class);
    private static final int BATCH = 100;

    private final JdbcClient database;
    private final ServiceRecords recorded;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final IndexFollower index;

    Adoption(
            JdbcClient database,
            ServiceRecords recorded,
            Trail trail,
            TransactionTemplate transaction,
            IndexFollower index) {
        this.index = index;
        this.database = database;
        this.recorded = recorded;
        this.trail = trail;
        this.transaction = transaction;
    }

    /** A revision that has no entry yet. */
    private record Old(UUID service, int number, String evidence) {}

    @Override
    public void afterSingletonsInstantiated() {
        List<UUID> services = database.sql(
                        "select distinct service_id from revision where entry is null order by service_id")
                .query(UUID.class)
                .list();
        for (int start = 0; start < services.size(); start += BATCH) {
            List<UUID> batch = services.subList(start, Math.min(start + BATCH, services.size()));
            transaction.executeWithoutResult(status -> adopt(batch));
        }
        if (!services.isEmpty()) {
            LOG.info("Took the revisions of {} services from before there was a trail into it.", services.size());
        }
    }

    /** In the order of their numbers, as the entries of one service follow one another. */
    private void adopt(List<UUID> services) {
        database.sql("select id from service where id in (:ids) order by id for update")
                .param("ids", services)
                .query(UUID.class)
                .list();
        database.sql("""
                        select service_id as service, number, evidence from revision
                        where service_id in (:ids) and entry is null order by service_id, number
                        """).param("ids", services).query(Old.class).list().forEach(this::adopt);
        services.forEach(this::linkToProduct);
        index.follow(services);
    }

    /** What the migration does for services whose texts were in the trail by then. */
    private void linkToProduct(UUID service) {
        Likeness likeness = Likeness.of(recorded.find(service).orElseThrow().facts());
        database.sql("update service set upl_key = :key where id = :id")
                .param("key", likeness.findUplKey().orElse(null))
                .param("id", service)
                .update();
    }

    private void adopt(Old row) {
        ServiceRecord old = recorded.find(row.service(), row.number()).orElseThrow();
        StoredTexts stored = StorageFormat2.write(old.facts(), old.assessment(), old.confirmation())
                .withEvidence(row.evidence());
        ServiceDraft before = row.number() == 1
                ? null
                : recorded.find(row.service(), row.number() - 1).orElseThrow().facts();
        replace(row, stored, trail.record(RevisionEvent.adopted(old, stored, before)));
    }

    private void replace(Old row, StoredTexts stored, UUID entry) {
        int adopted = database.sql("""
                        update revision set entry = :entry, storage_version = :version, facts = :facts,
                            confirmation = :confirmation, editor = null, reason = null
                        where service_id = :service and number = :number and entry is null
                        """)
                .param("entry", entry)
                .param("version", StorageFormat2.VERSION)
                .param("facts", stored.facts())
                .param("confirmation", stored.confirmation())
                .param("service", row.service())
                .param("number", row.number())
                .update();
        Assert.state(adopted == 1, "somebody else adopts at the same time");
    }
}
