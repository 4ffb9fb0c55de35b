package nl.rolwijzer.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was asked for last, by many at once: the answer to what nobody has asked for longest makes room for a new one. */
final class LastAsked<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;

    private final int most;

    private LastAsked(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    static <K, V> Map<K, V> of(int most) {
        return Collections.synchronizedMap(new LastAsked<>(most));
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
