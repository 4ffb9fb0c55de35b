package nl.rolwijzer.catalogue;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The organisations to choose from. */
interface Organisations extends Repository<Organisation, UUID> {

    Optional<Organisation> findByNameKey(String nameKey);

    Organisation save(Organisation organisation);

    /** Takes an organisation from the list that no service has any more. */
    @Modifying
    @Query(
            "delete from Organisation o where o.id = :id and not exists (select s from PublicService s where s.organisation = o)")
    void deleteUnused(UUID id);

    /** Gives an organisation the address by which the rest of the world knows it, or takes it away. */
    @Modifying(flushAutomatically = true)
    @Query("update Organisation o set o.uri = :uri where o.id = :id")
    void identify(UUID id, @Nullable String uri);

    /** The organisation of this name in any spelling; a new one joins the list. */
    default Organisation named(String name) {
        return findByNameKey(Folding.fold(name)).orElseGet(() -> save(new Organisation(name)));
    }
}
