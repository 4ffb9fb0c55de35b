package nl.rolwijzer.catalogue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.springframework.stereotype.Component;

/** Finds in the index which services may have nearly a given name, without reading all of an organisation. */
@Component
class Namesakes {

    private final IndexViews index;

    Namesakes(IndexViews index) {
        this.index = index;
    }

    /** Every service of this organisation whose name {@link Similarity} may call nearly the same; few others. */
    List<UUID> candidates(String name, String organisation) {
        Set<String> traits = Similarity.traits(name);
        BooleanQuery.Builder alike = new BooleanQuery.Builder();
        alike.setMinimumNumberShouldMatch(Similarity.fewestShared(traits));
        traits.forEach(trait -> alike.add(Filters.is(IndexFields.NAME_PAIRS, trait), Occur.SHOULD));
        Query sought = new BooleanQuery.Builder()
                .add(Filters.is(IndexFields.ORGANISATION_KEY, IndexFields.organisationKey(organisation)), Occur.FILTER)
                .add(alike.build(), Occur.FILTER)
                .build();
        return index.ids(Sought.by(sought), SearchRequest.Order.NAAM, 0, Integer.MAX_VALUE);
    }
}
