package nl.rolwijzer.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.Subkind;
import nl.rolwijzer.assessment.Tension;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the database what the index should say of services: the only place where a document is made. */
@Component
class IndexEntries {

    private final JdbcClient database;
    private final ServiceRecords recorded;
    private final IndexFacts facts;
    private final IndexTraits traits;

    IndexEntries(JdbcClient database, ServiceRecords recorded, IndexFacts facts, IndexTraits traits) {
        this.traits = traits;
        this.facts = facts;
        this.database = database;
        this.recorded = recorded;
    }

    /** The documents of these services; none for one that there is not. */
    List<IndexEntry> read(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, IndexStamp> stamps =
                database
                        .sql(IndexStamp.SELECT + " where s.id in (:ids)")
                        .param("ids", ids)
                        .query(IndexStamp::read)
                        .stream()
                        .collect(Collectors.toMap(IndexStamp::service, stamp -> stamp));
        Map<UUID, Set<String>> differing = facts.differing(ids);
        Map<UUID, String> editors = facts.editors(ids);
        Map<UUID, ServiceRecord> services = recorded.findAll(ids);
        Map<UUID, IndexTraits.Counted> counted = traits.of(services);
        List<IndexEntry> entries = new ArrayList<>();
        services.forEach((id, service) -> {
            IndexStamp stamp = stamps.get(id);
            IndexTraits.Counted traitsOf = counted.get(id);
            if (stamp != null && traitsOf != null) {
                IndexEntry entry = entry(service, stamp, editors.get(id), differing.getOrDefault(id, Set.of()));
                entry.counted = traitsOf;
                entries.add(entry);
            }
        });
        return entries;
    }

    private static IndexEntry entry(
            ServiceRecord service, IndexStamp stamp, @Nullable String editor, Set<String> differsBy) {
        IndexEntry entry = new IndexEntry(service.id());
        entry.stamp = stamp.text();
        entry.editor = editor;
        entry.differsBy = differsBy;
        entry.status = service.status().id();
        entry.origin = service.origin().id();
        entry.changed = service.saved().at();
        entry.reviewDate = stamp.reviewDate();
        describe(entry, service.facts());
        classify(entry, service);
        return entry;
    }

    private static void describe(IndexEntry entry, ServiceDraft facts) {
        entry.name = facts.name();
        entry.nameKey = Folding.fold(facts.name());
        entry.namePairs = Similarity.traits(facts.name());
        entry.text = DraftTexts.searchable(facts);
        entry.organisationKey = IndexFields.organisationKey(facts.organisation());
        entry.organisation = nullIfEmpty(facts.organisation());
        entry.legalDomain = nullIfEmpty(facts.legalDomain());
    }

    private static void classify(IndexEntry entry, ServiceRecord service) {
        entry.roles = Set.copyOf(RoleIds.write(service.transactionRoles()));
        entry.thirdRoles = Set.copyOf(RoleIds.write(service.thirdRoles()));
        entry.subkinds = service.subkinds().stream().map(Subkind::id).collect(Collectors.toSet());
        entry.deviates = service.isDeviating() ? "ja" : "nee";
        entry.tensions =
                service.assessment().tensions().stream().map(Tension::id).collect(Collectors.toSet());
        entry.allAnswers = Resemblance.answers(service.facts()).orElse(null);
        entry.answers = new HashSet<>();
        service.facts()
                .answers()
                .forEach((question, options) ->
                        options.forEach(option -> entry.answers.add(IndexFields.answer(question, option))));
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
