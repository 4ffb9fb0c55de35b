package nl.rolwijzer.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFinalStep;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.jspecify.annotations.Nullable;

/** Says which fields a document has and what each is good for, and fills them. Public for Hibernate Search, which makes it. */
public final class IndexBinder implements TypeBinder {

    private final List<IndexBridge.Field<?>> fields = new ArrayList<>();

    @Override
    public void bind(TypeBindingContext context) {
        // Nothing of an entry is followed by itself; that is what IndexFollower is for.
        context.dependencies().useRootOnly();
        IndexSchemaElement schema = context.indexSchemaElement();
        texts(schema);
        add(schema, IndexFields.STAMP, of -> of.asString().projectable(Projectable.YES), entry -> entry.stamp);
        add(schema, IndexFields.TIE, of -> of.asString().sortable(Sortable.YES), entry -> entry.id.toString());
        add(schema, IndexFields.NAME_KEY, of -> of.asString().sortable(Sortable.YES), entry -> entry.nameKey);
        add(
                schema,
                IndexFields.ORGANISATION_KEY,
                of -> of.asString().sortable(Sortable.YES),
                entry -> entry.organisationKey);
        add(schema, IndexFields.ORIGIN, IndexFieldTypeFactory::asString, entry -> entry.origin);
        add(schema, IndexFields.REVIEW_DATE, IndexFieldTypeFactory::asLocalDate, entry -> entry.reviewDate);
        add(schema, IndexFields.CHANGED, of -> of.asInstant().sortable(Sortable.YES), entry -> entry.changed);
        add(schema, IndexFields.ALL_ANSWERS, IndexFieldTypeFactory::asString, entry -> entry.allAnswers);
        addAll(schema, IndexFields.NAME_PAIRS, IndexFieldTypeFactory::asString, entry -> entry.namePairs);
        addAll(schema, IndexFields.DIFFERS_BY, IndexFieldTypeFactory::asString, entry -> entry.differsBy);
        counted(schema);
        for (StepTime kind : StepTime.values()) {
            add(schema, kind.field(), of -> of.asLong().sortable(Sortable.YES), entry -> millis(kind, entry));
        }
        context.bridge(IndexEntry.class, new IndexBridge(List.copyOf(fields)));
    }

    private void texts(IndexSchemaElement schema) {
        add(schema, IndexFields.NAME, of -> of.asString().analyzer(DutchAnalysis.STEMS), entry -> entry.name);
        add(schema, IndexFields.NAME_WORDS, of -> of.asString().analyzer(DutchAnalysis.WORDS), entry -> entry.name);
        add(schema, IndexFields.TEXT, of -> of.asString().analyzer(DutchAnalysis.STEMS), entry -> entry.text);
        add(schema, IndexFields.TEXT_WORDS, of -> of.asString().analyzer(DutchAnalysis.WORDS), entry -> entry.text);
    }

    private void counted(IndexSchemaElement schema) {
        add(
                schema,
                IndexFields.STATUS,
                of -> of.asString().aggregable(Aggregable.YES).sortable(Sortable.YES),
                entry -> entry.status);
        addCounted(schema, IndexFields.ROLES, entry -> entry.roles);
        addCounted(schema, IndexFields.THIRD_ROLES, entry -> entry.thirdRoles);
        addCounted(schema, IndexFields.SUBKINDS, entry -> entry.subkinds);
        addCounted(schema, IndexFields.TENSIONS, entry -> entry.tensions);
        addCounted(schema, IndexFields.ANSWERS, entry -> entry.answers);
        addCounted(schema, IndexFields.DEVIATES, entry -> List.of(entry.deviates));
        addCounted(schema, IndexFields.ORGANISATION, entry -> present(entry.organisation));
        addCounted(schema, IndexFields.LEGAL_DOMAIN, entry -> present(entry.legalDomain));
        addCounted(schema, IndexFields.EDITOR, entry -> present(entry.editor));
        Traits.KEPT.forEach(facet ->
                addCounted(schema, facet.name(), entry -> entry.counted.values().getOrDefault(facet, Set.of())));
    }

    private void addCounted(IndexSchemaElement schema, String name, Function<IndexEntry, Collection<String>> values) {
        addAll(schema, name, of -> of.asString().aggregable(Aggregable.YES), values);
    }

    private <T> void add(
            IndexSchemaElement schema,
            String name,
            Function<IndexFieldTypeFactory, IndexFieldTypeFinalStep<T>> type,
            Function<IndexEntry, @Nullable T> value) {
        fields.add(
                new IndexBridge.Field<>(schema.field(name, type).toReference(), entry -> present(value.apply(entry))));
    }

    private <T> void addAll(
            IndexSchemaElement schema,
            String name,
            Function<IndexFieldTypeFactory, IndexFieldTypeFinalStep<T>> type,
            Function<IndexEntry, Collection<T>> values) {
        fields.add(
                new IndexBridge.Field<>(schema.field(name, type).multiValued().toReference(), values));
    }

    /** Nothing takes no room. */
    private static @Nullable Long millis(StepTime kind, IndexEntry entry) {
        long millis = kind.of(entry.counted.totals()).toMillis();
        return millis == 0 ? null : millis;
    }

    private static <T> Collection<T> present(@Nullable T value) {
        return Stream.ofNullable(value).toList();
    }
}
