package nl.rolwijzer.catalogue;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.rolwijzer.assessment.InvalidRulebook;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.RulebookReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The rulebooks in use: the one in force, and every earlier one that a revision was judged by. The file named by
 * {@code rolwijzer.rulebook} supplies the first; from then on the database decides.
 */
@Component
public class Rulebooks {

    private static final Logger LOG = LoggerFactory.getLogger(Rulebooks.class);

    private final StoredRulebooks stored;
    private final Resource first;
    private final Clock clock;
    private final Map<String, Rulebook> compiled = new ConcurrentHashMap<>();

    Rulebooks(StoredRulebooks stored, @Value("${rolwijzer.rulebook}") Resource first, Clock clock) {
        this.stored = stored;
        this.first = first;
        this.clock = clock;
    }

    /** The rulebook by which services are judged now. */
    public Rulebook active() {
        return edition(stored.findActive().orElseGet(this::adoptFirst));
    }

    /** The rulebook with this SHA-256, in force or not. */
    Rulebook edition(String sha256) {
        return compiled.computeIfAbsent(
                sha256,
                hash -> RulebookReader.read(stored.findById(hash).orElseThrow().text()));
    }

    private String adoptFirst() {
        Rulebook.Edition edition = supplied().edition();
        return stored.save(new StoredRulebook(edition, clock.instant())).getId();
    }

    /** Reads the supplied rulebook at every start, so that a fault in it shows at once and not in front of a user. */
    @PostConstruct
    void checkSupplied() {
        Rulebook.Edition edition = supplied().edition();
        Rulebook.Edition active = active().edition();
        if (!edition.sha256().equals(active.sha256())) {
            LOG.warn(
                    "The database keeps rulebook {} in force; {} from {} is not used.",
                    active.version(),
                    edition.version(),
                    first.getDescription());
        }
    }

    private Rulebook supplied() {
        try {
            return RulebookReader.read(first.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw UnusableRulebook.unreadable(first.getDescription(), unreadable);
        } catch (InvalidRulebook invalid) {
            throw UnusableRulebook.invalid(first.getDescription(), invalid);
        }
    }
}
