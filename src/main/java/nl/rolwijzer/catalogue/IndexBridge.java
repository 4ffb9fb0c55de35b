package nl.rolwijzer.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** Fills a document with what each of its fields takes of an entry. */
record IndexBridge(List<Field<?>> fields) implements TypeBridge<IndexEntry> {

    record Field<T>(IndexFieldReference<T> reference, Function<IndexEntry, Collection<T>> values) {

        void write(DocumentElement document, IndexEntry entry) {
            values.apply(entry).forEach(value -> document.addValue(reference, value));
        }
    }

    @Override
    public void write(DocumentElement document, IndexEntry entry, TypeBridgeWriteContext context) {
        fields.forEach(field -> field.write(document, entry));
    }
}
