package nl.rolwijzer.catalogue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.AuditEvent;
import nl.rolwijzer.audit.Subject;
import nl.rolwijzer.audit.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The counter-views on the roles of services. They are only ever added; who disagrees with one adds another. */
@Component
public class Disputes {

    private final JdbcClient database;
    private final ServiceRecords recorded;
    private final DisputeRecords kept;
    private final Attempts attempts;
    private final Trail trail;
    private final Clock clock;

    Disputes(
            JdbcClient database,
            ServiceRecords recorded,
            DisputeRecords kept,
            Attempts attempts,
            Trail trail,
            Clock clock) {
        this.database = database;
        this.recorded = recorded;
        this.kept = kept;
        this.attempts = attempts;
        this.trail = trail;
        this.clock = clock;
    }

    /** The counter-views on a service, in the order in which they were recorded. */
    @Transactional(readOnly = true)
    public List<Dispute> of(UUID service) {
        return kept.of(service);
    }

    /** Records a counter-view, unless something is wrong with it; the answer is what is wrong. */
    public List<DraftFault> add(UUID service, Counterview view) {
        List<DraftFault> faults = faults(view);
        return faults.isEmpty() ? attempts.apply(() -> write(service, view)) : faults;
    }

    private static List<DraftFault> faults(Counterview view) {
        List<DraftFault> faults = new ArrayList<>(TextRule.DISPUTE.required(view.text()));
        List<String> ids = new ArrayList<>(view.roles());
        ids.addAll(view.thirdRoles());
        ids.removeIf(id -> CitizenRole.find(id).isPresent());
        ids.forEach(id -> faults.add(DraftFault.of(DraftFields.DEVIATING_ROLES, "fout.keuze_onbekend", id)));
        return List.copyOf(faults);
    }

    private List<DraftFault> write(UUID service, Counterview view) {
        ServiceRecord present = recorded.find(service).orElseThrow(() -> new ServiceNotFound(service));
        List<UUID> earlier = kept.of(service).stream().map(Dispute::id).toList();
        if (!earlier.contains(view.id())) {
            UUID answers = earlier.contains(view.answers()) ? view.answers() : null;
            DisputeRecords.Row row = new DisputeRecords.Row(view.id(), present.revision(), answers, roles(view));
            UUID entry = trail.record(
                    AuditEvent.done(Action.SERVICE_DISPUTED, Subject.service(service), Origin.FORMULIER.id())
                            .with(row.claim())
                            .saying(Map.of(TextRule.DISPUTE.field(), TextRule.normalise(view.text()))));
            insert(service, row, entry);
        }
        return List.of();
    }

    private static @Nullable String roles(Counterview view) {
        boolean named = !(view.roles().isEmpty() && view.thirdRoles().isEmpty());
        return named ? new DerivedRoles(RoleIds.read(view.roles()), RoleIds.read(view.thirdRoles())).write() : null;
    }

    private void insert(UUID service, DisputeRecords.Row row, UUID entry) {
        database.sql("""
                        insert into dispute (id, service_id, revision, answers, roles, entry, recorded_at)
                        values (:id, :service, :revision, :answers, :roles, :entry, :at)
                        """)
                .param("id", row.id())
                .param("service", service)
                .param("revision", row.revision())
                .param("answers", row.answers())
                .param("roles", row.roles())
                .param("entry", entry)
                .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
    }
}
