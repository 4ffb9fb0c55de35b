package nl.rolwijzer.catalogue;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * One version of what a service has beside its description. The room that gives a sheet its meaning reads it; the
 * catalogue keeps it.
 *
 * @param number 1 for the first version
 * @param content JSON of what nobody typed freely
 * @param texts the typed texts by their field, or the remark that one was erased
 * @param author the name of who saved it, or the remark that it was erased
 */
public record Sheet(
        UUID service,
        SheetKind kind,
        int number,
        Origin origin,
        String content,
        SortedMap<String, String> texts,
        String author,
        Instant at) {

    public Sheet {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }
}
