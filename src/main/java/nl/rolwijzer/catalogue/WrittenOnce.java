package nl.rolwijzer.catalogue;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/** A row whose id is known before it is written, and that is only ever inserted: saving it asks nothing first. */
@MappedSuperclass
abstract class WrittenOnce<K> implements Persistable<K> {

    @Transient
    private final boolean fresh;

    /** As the database gives it back. */
    protected WrittenOnce() {
        this(false);
    }

    protected WrittenOnce(boolean fresh) {
        this.fresh = fresh;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
