package nl.rolwijzer.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/**
 * Everything by which a service can be found, sorted and counted: one document of the index, which can be made again from the
 * database at any time and holds no name of a person. It is filled by {@link IndexEntries}, written by {@link IndexBinder} and
 * never saved; as an entity it only borrows the id of the service.
 */
@Entity
@Immutable
@Table(name = "service")
@Indexed(index = "diensten")
@TypeBinding(binder = @TypeBinderRef(type = IndexBinder.class))
class IndexEntry {

    /** Raised with every change of what stands in a document, or how: every document is then made again. */
    static final int FORMAT = 6;

    @Id
    UUID id;

    /** See {@link IndexStamp}. */
    @Transient
    String stamp;

    @Transient
    String name;

    @Transient
    String nameKey;

    @Transient
    Set<String> namePairs;

    @Transient
    String text;

    @Transient
    Set<String> roles;

    @Transient
    Set<String> thirdRoles;

    @Transient
    Set<String> subkinds;

    @Transient
    String status;

    @Transient
    String deviates;

    @Transient
    Set<String> tensions;

    @Transient
    @Nullable
    String organisation;

    @Transient
    @Nullable
    String organisationKey;

    @Transient
    @Nullable
    String legalDomain;

    /** Such as {@code wie=inwoner}. */
    @Transient
    Set<String> answers;

    /** The same for every service with the same answers; see {@link Resemblance}. */
    @Transient
    @Nullable
    String allAnswers;

    @Transient
    @Nullable
    String editor;

    @Transient
    String origin;

    @Transient
    Instant changed;

    @Transient
    @Nullable
    LocalDate reviewDate;

    /** The rulebooks that give the present revision other roles than its own does. */
    @Transient
    Set<String> differsBy;

    /** By the facets of {@link Traits#KEPT}, and the times of its steps. */
    @Transient
    IndexTraits.Counted counted;

    protected IndexEntry() {}

    IndexEntry(UUID id) {
        this.id = id;
    }
}
