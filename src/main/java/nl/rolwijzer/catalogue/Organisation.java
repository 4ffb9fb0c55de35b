package nl.rolwijzer.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** An organisation that offers services. */
@Entity
class Organisation implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(length = 400)
    private String name;

    @Column(length = 400)
    private String nameKey;

    @Column(length = 4000)
    private @Nullable String uri;

    @Transient
    private boolean fresh;

    protected Organisation() {}

    Organisation(String name) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.nameKey = Folding.fold(name);
        this.fresh = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    String name() {
        return name;
    }
}
