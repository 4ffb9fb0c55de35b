package nl.rolwijzer.catalogue;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;

/** Reads the rows of one segment of the index from its columns. */
final class RowReader {

    private static final long[] NO_TIME = new long[StepTime.values().length];

    private final LeafReader segment;
    private final CountedTerms terms;

    RowReader(LeafReader segment, CountedTerms terms) {
        this.segment = segment;
        this.terms = terms;
    }

    /** A row for each document, by its number in the segment; also for those that are gone since. */
    List<Row> read() throws IOException {
        String[] ids = first(IndexFields.TIE);
        String[] names = first(IndexFields.NAME_KEY);
        String[] organisations = first(IndexFields.ORGANISATION_KEY);
        String[] states = first(IndexFields.STATUS);
        long[] changed = longs(IndexFields.CHANGED);
        long[][] times = times();
        int[][] counted = counted();
        return IntStream.range(0, segment.maxDoc())
                .mapToObj(doc -> new Row(
                        UUID.fromString(ids[doc]),
                        names[doc],
                        organisations[doc],
                        states[doc],
                        changed[doc],
                        times[doc],
                        counted[doc]))
                .toList();
    }

    /** By document, its one value of a field. */
    private String[] first(String field) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(segment, field);
        String[] known = known(values);
        String[] first = new String[segment.maxDoc()];
        Arrays.fill(first, "");
        for (int doc = values.nextDoc(); doc != NO_MORE_DOCS; doc = values.nextDoc()) {
            first[doc] = known[(int) values.nextOrd()];
        }
        return first;
    }

    /** The values of a field in this segment, each once. */
    private static String[] known(SortedSetDocValues values) throws IOException {
        String[] known = new String[(int) values.getValueCount()];
        TermsEnum each = values.termsEnum();
        for (int ord = 0; ord < known.length; ord++) {
            known[ord] = each.next().utf8ToString();
        }
        return known;
    }

    private long[] longs(String field) throws IOException {
        SortedNumericDocValues values = DocValues.getSortedNumeric(segment, field);
        long[] longs = new long[segment.maxDoc()];
        for (int doc = values.nextDoc(); doc != NO_MORE_DOCS; doc = values.nextDoc()) {
            longs[doc] = values.nextValue();
        }
        return longs;
    }

    /** By document, how much of each kind of time its steps take; most services have no steps, and share one row of nothing. */
    private long[][] times() throws IOException {
        long[][] times = new long[segment.maxDoc()][];
        Arrays.fill(times, NO_TIME);
        for (StepTime kind : StepTime.values()) {
            long[] all = longs(kind.field());
            for (int doc = 0; doc < all.length; doc++) {
                if (all[doc] != 0) {
                    times[doc] = times[doc] == NO_TIME ? NO_TIME.clone() : times[doc];
                    times[doc][kind.ordinal()] = all[doc];
                }
            }
        }
        return times;
    }

    /** By document, the numbers of everything that is counted. */
    private int[][] counted() throws IOException {
        int[][] counted = new int[segment.maxDoc()][0];
        for (String field : IndexFields.COUNTED) {
            SortedSetDocValues values = DocValues.getSortedSet(segment, field);
            int[] numbers = Arrays.stream(known(values))
                    .mapToInt(value -> terms.number(field, value))
                    .toArray();
            for (int doc = values.nextDoc(); doc != NO_MORE_DOCS; doc = values.nextDoc()) {
                int before = counted[doc].length;
                int more = values.docValueCount();
                counted[doc] = Arrays.copyOf(counted[doc], before + more);
                for (int i = 0; i < more; i++) {
                    counted[doc][before + i] = numbers[(int) values.nextOrd()];
                }
            }
        }
        return counted;
    }
}
