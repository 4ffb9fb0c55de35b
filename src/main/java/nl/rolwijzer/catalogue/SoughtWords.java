package nl.rolwijzer.catalogue;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * The words of a search, of which a service must have every one.
 *
 * @param text all of it, as in {@link Folding}
 * @param query made once, because parts of words take long to prepare
 */
record SoughtWords(String text, List<SoughtWord> words, Query query) {

    SoughtWords(String text, List<SoughtWord> words) {
        this(text, List.copyOf(words), query(text, words));
    }

    /** Whoever types a whole name finds that first. Signs that are no word are in no text. */
    private static Query query(String text, List<SoughtWord> words) {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(word.query(), BooleanClause.Occur.MUST));
        all.add(new BoostQuery(new TermQuery(new Term(IndexFields.NAME_KEY, text)), 20), BooleanClause.Occur.SHOULD);
        return all.build();
    }

    boolean fits(Words.Word other) {
        return words.stream().anyMatch(word -> word.fits(other.written(), other.stem()));
    }

    /** The words that were found in no service as they are, so that alike ones were looked for too. */
    List<String> mistyped() {
        return words.stream()
                .filter(SoughtWord::mistyped)
                .map(SoughtWord::written)
                .toList();
    }
}
