package nl.rolwijzer.catalogue;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every rulebook ever in use. */
interface StoredRulebooks extends Repository<StoredRulebook, String> {

    /** The SHA-256 of the rulebook in force: the one that became active last. */
    @Query("select r.sha256 from StoredRulebook r order by r.activeFrom desc limit 1")
    Optional<String> findActive();

    Optional<StoredRulebook> findById(String sha256);

    StoredRulebook save(StoredRulebook rulebook);
}
