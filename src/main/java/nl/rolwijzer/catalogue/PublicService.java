package nl.rolwijzer.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service in its present state, kept for searching and counting; what it says stands in its revisions. It numbers
 * them, and by its version no two people can make the same one.
 */
@Entity
@Table(name = "service")
class PublicService {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID momentGroup;

    private int revision;

    @Column(length = 400)
    private String name;

    @Column(length = 400)
    private String nameKey;

    private Likeness likeness;

    @ManyToOne
    @JoinColumn(name = "organisation_id")
    private @Nullable Organisation organisation;

    @Column(length = 20)
    private String status;

    @Column(length = 20)
    private String origin;

    @Column(length = 80_000)
    private String searchText;

    private @Nullable LocalDate reviewDate;

    private Instant createdAt;

    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "service_role", joinColumns = @JoinColumn(name = "service_id"))
    private Set<AssignedRole> roles = new HashSet<>();

    protected PublicService() {}

    PublicService(UUID id, UUID momentGroup, Origin origin) {
        this.id = id;
        this.momentGroup = momentGroup;
        this.origin = origin.id();
    }

    UUID id() {
        return id;
    }

    UUID momentGroup() {
        return momentGroup;
    }

    int revision() {
        return revision;
    }

    Optional<Organisation> organisation() {
        return Optional.ofNullable(organisation);
    }

    /** Takes over what a new revision says, and gives the number of that revision. */
    int revise(NewRevision fresh, @Nullable Organisation offeredBy) {
        revision++;
        describe(fresh.facts(), offeredBy);
        status = fresh.status().id();
        reviewDate = fresh.facts().reviewDate().isEmpty()
                ? null
                : LocalDate.parse(fresh.facts().reviewDate());
        createdAt = revision == 1 ? fresh.saved().at() : createdAt;
        changedAt = fresh.saved().at();
        Set<AssignedRole> assigned = AssignedRole.of(fresh.assessment(), fresh.confirmation());
        roles.retainAll(assigned);
        roles.addAll(assigned);
        return revision;
    }

    /** Takes over the texts of its present revision. */
    void describe(ServiceDraft facts, @Nullable Organisation offeredBy) {
        name = facts.name();
        nameKey = Folding.fold(facts.name());
        likeness = Likeness.of(facts);
        organisation = offeredBy;
        searchText = Folding.fold(DraftTexts.searchable(facts));
    }
}
