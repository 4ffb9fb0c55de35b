package nl.rolwijzer.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.AuditEvent;
import nl.rolwijzer.audit.Forgets;
import nl.rolwijzer.audit.Subject;
import nl.rolwijzer.audit.Trail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organisations that people choose from, to see, to add to, and to say by which address the rest of the world knows
 * them. Their names stand in every revision, so a name is not changed here.
 */
@Component
public class OrganisationShelf implements Forgets {

    private static final TextRule ADDRESS = new TextRule("organisatie_uri", 2000, TextRule.Kind.ADDRESS);
    private static final String KIND = "organisatie";
    private static final String ORIGIN = "beheer";

    private final Organisations organisations;
    private final JdbcClient database;
    private final Trail trail;

    OrganisationShelf(Organisations organisations, JdbcClient database, Trail trail) {
        this.organisations = organisations;
        this.database = database;
        this.trail = trail;
    }

    /**
     * An organisation of the list.
     *
     * @param uri TOOI or OIN address; empty when it is not known
     */
    public record Kept(UUID id, String name, String uri) {}

    /** In alphabetical order. */
    @Transactional(readOnly = true)
    public List<Kept> all() {
        return database.sql("select id, name, coalesce(uri, '') as uri from organisation order by name_key")
                .query(Kept.class)
                .list();
    }

    /** Adds an organisation, or gives one of this name in any spelling its address. Gives what is wrong instead. */
    @Transactional
    public List<DraftFault> keep(String name, String uri) {
        String address = TextRule.normalise(uri);
        List<DraftFault> faults = Stream.concat(
                        TextRule.ORGANISATION.required(name).stream(), ADDRESS.check(address).stream())
                .toList();
        if (faults.isEmpty()) {
            UUID id = organisations.named(TextRule.normalise(name)).getId();
            organisations.identify(id, address.isEmpty() ? null : address);
            Map<String, String> texts = new TreeMap<>(Map.of(TextRule.ORGANISATION.field(), TextRule.normalise(name)));
            Optional.of(address).filter(text -> !text.isEmpty()).ifPresent(text -> texts.put(ADDRESS.field(), text));
            trail.record(AuditEvent.done(Action.ORGANISATION_KEPT, new Subject(KIND, id.toString()), ORIGIN)
                    .saying(texts));
        }
        return faults;
    }

    /** An organisation that services still name loses its address only. */
    @Override
    public void forgetTexts(Subject subject, UUID entry, Set<String> fields, String remark) {
        if (subject.kind().equals(KIND)) {
            UUID id = UUID.fromString(subject.id());
            organisations.identify(id, null);
            if (fields.contains(TextRule.ORGANISATION.field())) {
                organisations.deleteUnused(id);
            }
        }
    }
}
