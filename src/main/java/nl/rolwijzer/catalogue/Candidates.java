package nl.rolwijzer.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.springframework.stereotype.Component;

/** Asks the index for the services that may be like another one, so that few have to be compared. */
@Component
class Candidates {

    private static final int MOST = 10;

    /** The words that fewest services have say most, and are found fastest. */
    private static final int RAREST = 6;

    private final IndexViews index;

    Candidates(IndexViews index) {
        this.index = index;
    }

    /** Those whose texts fit best. */
    Collection<UUID> byText(Set<String> stems, boolean everything) {
        BooleanQuery.Builder sought = seen(everything);
        return index.best(sought.add(text(stems), Occur.MUST).build(), MOST);
    }

    /** Those with exactly these answers, and of them those whose texts fit best. */
    Collection<UUID> byAnswers(Optional<String> answers, Set<String> stems, boolean everything) {
        if (answers.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder sought = seen(everything);
        sought.add(Filters.is(IndexFields.ALL_ANSWERS, answers.get()), Occur.FILTER);
        return index.best(sought.add(text(stems), Occur.SHOULD).build(), MOST);
    }

    private static BooleanQuery.Builder seen(boolean everything) {
        BooleanQuery.Builder seen = new BooleanQuery.Builder();
        seen.add(Filters.is(Status.VERVALLEN), Occur.MUST_NOT);
        return everything ? seen : seen.add(Filters.is(Status.VASTGESTELD), Occur.FILTER);
    }

    private Query text(Set<String> stems) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        index.rarest(IndexFields.TEXT, stems, RAREST)
                .forEach(stem -> any.add(new BoostQuery(Filters.is(IndexFields.NAME, stem), 2), Occur.SHOULD)
                        .add(Filters.is(IndexFields.TEXT, stem), Occur.SHOULD));
        return any.build();
    }
}
