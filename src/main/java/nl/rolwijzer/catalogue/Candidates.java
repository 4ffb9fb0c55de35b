package nl.rolwijzer.catalogue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.springframework.stereotype.Component;

/** Asks the index for the services that may be like another one, so that few have to be compared. */
@Component
class Candidates {

    private static final int MOST = 20;

    private final SearchIndex index;

    Candidates(SearchIndex index) {
        this.index = index;
    }

    /** Those whose texts fit best, of all, or of those with these answers. */
    List<UUID> of(Set<String> stems, Set<String> answers, boolean everything) {
        return index.read(search -> search.search(IndexEntry.class)
                .select(found -> found.id(UUID.class))
                .where(of -> of.bool().with(all -> {
                    all.mustNot(of.match().field(IndexFields.STATUS).matching(Status.VERVALLEN.id()));
                    if (!everything) {
                        all.filter(of.match().field(IndexFields.STATUS).matching(Status.VASTGESTELD.id()));
                    }
                    answers.forEach(answer ->
                            all.filter(of.match().field(IndexFields.ANSWERS).matching(answer)));
                    var fits = of.extension(LuceneExtension.get()).fromLuceneQuery(text(stems));
                    if (answers.isEmpty()) {
                        all.must(fits);
                    } else {
                        all.must(of.matchAll()).should(fits);
                    }
                }))
                .totalHitCountThreshold(1)
                .fetchHits(MOST));
    }

    private static Query text(Set<String> stems) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        stems.forEach(stem -> any.add(
                        new BoostQuery(new TermQuery(new Term(IndexFields.NAME, stem)), 2), BooleanClause.Occur.SHOULD)
                .add(new TermQuery(new Term(IndexFields.TEXT, stem)), BooleanClause.Occur.SHOULD));
        return any.build();
    }
}
