package nl.rolwijzer.catalogue;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.rolwijzer.assessment.InvalidRulebook;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.RulebookReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The rulebooks in use: the one in force, and every other one that is kept. The file named by {@code rolwijzer.rulebook}
 * supplies the first; from then on the database decides, so that every process sees a new one at once.
 */
@Component
public class Rulebooks {

    private static final Logger LOG = LoggerFactory.getLogger(Rulebooks.class);

    private final RulebookLog log;
    private final Resource first;
    private final TransactionTemplate transaction;
    private final Map<String, Rulebook> compiled = new ConcurrentHashMap<>();

    Rulebooks(RulebookLog log, @Value("${rolwijzer.rulebook}") Resource first, TransactionTemplate transaction) {
        this.log = log;
        this.first = first;
        this.transaction = transaction;
    }

    /** The rulebook by which services are judged now. */
    public Rulebook active() {
        return edition(log.last().map(RulebookLog.Activation::rulebook).orElseGet(this::adoptFirst));
    }

    /** The rulebook of this version, in force or not. */
    public Optional<Rulebook> find(String version) {
        return log.find(version).map(this::edition);
    }

    /** The rulebook by which the present revision of a service was judged. */
    public Rulebook of(Judgeable service) {
        return edition(service.rulebook());
    }

    /** The rulebook with this SHA-256, in force or not. */
    Rulebook edition(String sha256) {
        return compiled.computeIfAbsent(sha256, hash -> RulebookReader.read(log.text(hash)));
    }

    private String adoptFirst() {
        Rulebook.Edition edition = supplied().edition();
        return transaction.execute(status -> {
            log.add(edition, RulebookEvent.SYSTEM);
            return log.activate(edition, "", RulebookEvent.SYSTEM).rulebook();
        });
    }

    /** Reads the supplied rulebook at every start, so that a fault in it shows at once and not in front of a user. */
    @PostConstruct
    void checkSupplied() {
        Rulebook.Edition edition = supplied().edition();
        Rulebook.Edition active = active().edition();
        transaction.executeWithoutResult(status -> log.adopt());
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
