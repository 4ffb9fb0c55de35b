package nl.rolwijzer.catalogue;

import java.io.IOException;
import java.time.YearMonth;
import java.util.Collection;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;

/** Finds what was so at the end of a month: every document with {@link Months} that contain it. */
final class MonthsQuery extends MultiTermQuery {

    private final YearMonth month;

    MonthsQuery(String field, YearMonth month) {
        super(field, CONSTANT_SCORE_BLENDED_REWRITE);
        this.month = month;
    }

    /** Finds what was so at the end of one of these months. */
    static Query any(String field, Collection<String> months) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        months.stream()
                .flatMap(month -> Months.month(month).stream())
                .forEach(month -> any.add(new MonthsQuery(field, month), BooleanClause.Occur.SHOULD));
        return any.build();
    }

    @Override
    protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
        return new FilteredTermsEnum(terms.iterator(), false) {
            @Override
            protected AcceptStatus accept(BytesRef term) {
                return Months.read(term.utf8ToString()).contains(month) ? AcceptStatus.YES : AcceptStatus.NO;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return getField() + " in " + month;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof MonthsQuery query && month.equals(query.month);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + month.hashCode();
    }
}
