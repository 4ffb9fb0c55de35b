package nl.rolwijzer.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The services that the rulebook in force gives other roles than their present revision has. */
@Component
public class ServiceReviews {

    private final JdbcClient database;
    private final Rulebooks rulebooks;

    ServiceReviews(JdbcClient database, Rulebooks rulebooks) {
        this.database = database;
        this.rulebooks = rulebooks;
    }

    /** What is to be reviewed of this service; nothing for most, and for an earlier revision. */
    @Transactional(readOnly = true)
    public Optional<ServiceReview> find(ServiceRecord service) {
        return service.isCurrent() && due(List.of(service.id())).contains(service.id())
                ? Optional.of(ServiceReview.of(service, rulebooks.active()))
                : Optional.empty();
    }

    /** Which of these services are due for review. */
    @Transactional(readOnly = true)
    public Set<UUID> due(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : database.sql("select s.id from service s where s.id in (:ids) and " + Judgeable.NOT_LAPSED + " and "
                                + ReassessmentRuns.DUE)
                        .param("ids", ids)
                        .query(UUID.class)
                        .set();
    }
}
