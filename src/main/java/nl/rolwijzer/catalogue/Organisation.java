package nl.rolwijzer.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation that offers services. */
@Entity
class Organisation extends WrittenOnce<UUID> {

    @Id
    private UUID id;

    @Column(length = 400)
    private String name;

    @Column(length = 400)
    private String nameKey;

    @Column(length = 4000)
    private @Nullable String uri;

    protected Organisation() {}

    Organisation(String name) {
        super(true);
        this.id = UUID.randomUUID();
        this.name = name;
        this.nameKey = Folding.fold(name);
    }

    @Override
    public UUID getId() {
        return id;
    }

    String name() {
        return name;
    }
}
