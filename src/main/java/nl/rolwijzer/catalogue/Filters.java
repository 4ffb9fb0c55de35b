package nl.rolwijzer.catalogue;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The simplest things that can be asked of a service in the index. */
final class Filters {

    private Filters() {}

    static Query is(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    static Query is(Status status) {
        return is(IndexFields.STATUS, status.id());
    }

    static Query not(Query query) {
        return new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.FILTER)
                .add(query, Occur.MUST_NOT)
                .build();
    }
}
