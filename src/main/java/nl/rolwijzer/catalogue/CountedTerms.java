package nl.rolwijzer.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives a number to every value of every field that is counted, once and for as long as the application runs. */
final class CountedTerms {

    /** More values of one field are too many for any reader. */
    private static final int MOST = 1000;

    private static final Comparator<Map.Entry<String, Long>> MOST_FIRST =
            Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final Map<String, Map<String, Integer>> numbers = new HashMap<>();
    private int size;

    synchronized int number(String field, String value) {
        return numbers.computeIfAbsent(field, first -> new LinkedHashMap<>()).computeIfAbsent(value, first -> size++);
    }

    synchronized int size() {
        return size;
    }

    /** The values of a field that occur, with how often: the most first. */
    synchronized Map<String, Long> named(String field, int[] counts) {
        List<Map.Entry<String, Long>> found = new ArrayList<>();
        numbers.getOrDefault(field, Map.of()).forEach((value, number) -> {
            if (number < counts.length && counts[number] > 0) {
                found.add(Map.entry(value, (long) counts[number]));
            }
        });
        found.sort(MOST_FIRST);
        Map<String, Long> named = new LinkedHashMap<>();
        found.subList(0, Math.min(MOST, found.size())).forEach(term -> named.put(term.getKey(), term.getValue()));
        return named;
    }
}
