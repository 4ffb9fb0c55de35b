package nl.rolwijzer.catalogue;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Gathers what a query finds: the numbers of the services and, when asked for, how well each fits. */
final class Found extends SimpleCollector {

    private final FixedBitSet numbers;
    private final float[] scores;
    private int first;
    private @Nullable Scorable scorer;

    /** @param services how many there are in all */
    Found(int services, boolean scored) {
        numbers = new FixedBitSet(services);
        scores = new float[scored ? services : 0];
    }

    FixedBitSet numbers() {
        return numbers;
    }

    float score(int number) {
        return scores[number];
    }

    /** Those of these numbers that fit best first; of what fits equally well, what stands in front here. */
    int[] bestOf(FixedBitSet these, int[] sorted) {
        return IntStream.range(0, sorted.length)
                .filter(place -> these.get(sorted[place]))
                .mapToLong(place -> key(scores[sorted[place]], place))
                .sorted()
                .mapToInt(key -> sorted[(int) key])
                .toArray();
    }

    /** Sorts by falling score, which is never negative, and then by place. */
    private static long key(float score, int place) {
        return (long) -Float.floatToIntBits(score) << Integer.SIZE | place;
    }

    @Override
    public ScoreMode scoreMode() {
        return scores.length == 0 ? ScoreMode.COMPLETE_NO_SCORES : ScoreMode.COMPLETE;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) {
        first = segment.docBase;
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public void collect(int doc) throws IOException {
        numbers.set(first + doc);
        if (scorer != null && scores.length > 0) {
            scores[first + doc] = scorer.score();
        }
    }

    /** What was found is kept longer than the index is open. */
    @Override
    public void finish() {
        scorer = null;
    }
}
