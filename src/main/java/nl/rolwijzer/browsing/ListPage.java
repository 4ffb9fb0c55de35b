package nl.rolwijzer.browsing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Facets;
import nl.rolwijzer.catalogue.Highlights;
import nl.rolwijzer.catalogue.IndexProgress;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.catalogue.ServiceRecord;

/**
 * What the list of services shows.
 *
 * @param number of this page, from 1
 * @param chosen the filters in use, each with the address of the list without it
 * @param due which of these services the rulebook in force gives other roles
 * @param indexing how far the index is
 * @param recent periods to choose at once
 * @param mistyped the words that occur nowhere as they were typed, so that words like them were looked for
 */
record ListPage(
        SearchRequest request,
        ListLinks links,
        List<ServiceRecord> services,
        Map<UUID, Found> found,
        long total,
        long number,
        List<Filter> filters,
        List<Chosen> chosen,
        Set<UUID> due,
        List<String> mistyped,
        IndexProgress indexing,
        List<ListPeriods.Recent> recent) {

    /** How many services stand on a page. */
    static final int SIZE = 25;

    private static final int AROUND = 2;
    private static final int OPEN = 8;

    /** What an analysis led here by, and no filter shows: it goes along when the other filters change. */
    public List<Chosen> led() {
        return chosen.stream()
                .filter(each -> Facets.ANALYSED.contains(new Facet(each.name())))
                .toList();
    }

    /** A kind of filter, what it is called, and its values. */
    record Filter(String name, String kind, List<Choice> choices) {

        /** Whether one of its values is in use. */
        public boolean used() {
            return choices.stream().anyMatch(Choice::checked);
        }

        /** The values that are always in sight. */
        public List<Choice> first() {
            return choices.subList(0, Math.min(OPEN, choices.size()));
        }

        public List<Choice> rest() {
            return choices.subList(Math.min(OPEN, choices.size()), choices.size());
        }
    }

    /**
     * A value of a filter, and how many services it gives while the other filters stay as they are.
     *
     * @param id of its box on the page
     */
    record Choice(String id, String value, String label, long count, boolean checked) {}

    /**
     * A filter in use.
     *
     * @param kind what kind of filter it is, in words, as {@code label} is its value in words
     * @param found how many services there are without it, when there are none with it
     */
    record Chosen(String name, String kind, String value, String label, String without, long found) {}

    /** Where a service was found: in its name, and perhaps in another text. */
    record Found(List<Highlights.Part> name, List<Highlights.Part> snippet) {}

    static long last(long total) {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    public long last() {
        return last(total);
    }

    public long from() {
        return (number - 1) * SIZE + 1;
    }

    public long to() {
        return Math.min(total, number * SIZE);
    }

    /** The numbers to choose from: the first, the last and those around this page. */
    public List<Long> numbers() {
        return LongStream.rangeClosed(1, last())
                .filter(page -> page == 1 || page == last() || Math.abs(page - number) <= AROUND)
                .boxed()
                .toList();
    }
}
