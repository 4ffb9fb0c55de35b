package nl.rolwijzer.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.rolwijzer.assessment.Rulebook;

/** A rulebook as it is kept for ever: whole, with the moment from which it was in force. */
@Entity
@Table(name = "rulebook")
class StoredRulebook extends WrittenOnce<String> {

    @Id
    private String sha256;

    @Column(length = 40)
    private String version;

    @Column(length = 1_000_000)
    private String text;

    private Instant activeFrom;

    protected StoredRulebook() {}

    StoredRulebook(Rulebook.Edition edition, Instant activeFrom) {
        super(true);
        this.sha256 = edition.sha256();
        this.version = edition.version();
        this.text = edition.text();
        this.activeFrom = activeFrom;
    }

    @Override
    public String getId() {
        return sha256;
    }

    String text() {
        return text;
    }

    String version() {
        return version;
    }
}
