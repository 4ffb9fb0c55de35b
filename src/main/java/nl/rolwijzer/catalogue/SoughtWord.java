package nl.rolwijzer.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;

/**
 * A word that somebody looks for. It fits another form of the same word, a longer word that has it in it (as Dutch makes
 * them: kapvergunning), and as long as it is being typed every word that begins so. Only a word that fits nothing in the
 * whole index may differ by a letter or two: a list that is counted must not hold what merely looks alike.
 *
 * @param written in lower case, without accents
 * @param stem what it shares with its other forms
 * @param last whether it may still be being typed
 */
record SoughtWord(String written, String stem, boolean last, boolean mistyped) {

    /** A shorter word would be part of far too many. */
    private static final int PART = 5;

    private static final int ONE_SLIP = 4;
    private static final int TWO_SLIPS = 6;

    SoughtWord asMistyped() {
        return new SoughtWord(written, stem, last, canBeMistyped());
    }

    boolean canBeMistyped() {
        return written.length() >= ONE_SLIP;
    }

    /** The better it fits, and the more so in the name, the higher it scores. */
    Query query() {
        List<Query> ways = new ArrayList<>(List.of(
                boosted(8, new TermQuery(new Term(IndexFields.NAME, stem))),
                new TermQuery(new Term(IndexFields.TEXT, stem))));
        if (last) {
            // What is being typed is no whole word yet, and so has no stem to go by.
            ways.add(constant(4, new PrefixQuery(new Term(IndexFields.NAME_WORDS, written))));
            ways.add(constant(0.5f, new PrefixQuery(new Term(IndexFields.TEXT_WORDS, written))));
        }
        if (isPart()) {
            ways.add(constant(3, new WildcardQuery(new Term(IndexFields.NAME, "*" + stem + "*"))));
            ways.add(constant(0.4f, new WildcardQuery(new Term(IndexFields.TEXT, "*" + stem + "*"))));
        }
        if (last && isPart()) {
            ways.add(constant(3, new WildcardQuery(new Term(IndexFields.NAME_WORDS, "*" + written + "*"))));
            ways.add(constant(0.4f, new WildcardQuery(new Term(IndexFields.TEXT_WORDS, "*" + written + "*"))));
        }
        if (mistyped) {
            ways.add(boosted(2, fuzzy(IndexFields.NAME_WORDS)));
            ways.add(boosted(0.3f, fuzzy(IndexFields.TEXT_WORDS)));
        }
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    /** Whether a word of a text is why the text was found. */
    boolean fits(String otherWritten, String otherStem) {
        return otherStem.equals(stem)
                || last && otherWritten.startsWith(written)
                || isPart() && (otherStem.contains(stem) || last && otherWritten.contains(written))
                || mistyped && isSlip(otherWritten);
    }

    private boolean isSlip(String other) {
        BytesRef bytes = new BytesRef(other);
        return fuzzy("").getAutomata().runAutomaton.run(bytes.bytes, bytes.offset, bytes.length);
    }

    private boolean isPart() {
        return stem.length() >= PART;
    }

    private FuzzyQuery fuzzy(String field) {
        return new FuzzyQuery(new Term(field, written), written.length() < TWO_SLIPS ? 1 : 2, 1);
    }

    private static Query boosted(float boost, Query query) {
        return new BoostQuery(query, boost);
    }

    private static Query constant(float score, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
