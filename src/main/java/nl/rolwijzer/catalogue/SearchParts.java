package nl.rolwijzer.catalogue;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands out what a search finds part by part, for programs that want all of it and take their time. */
@Component
public class SearchParts {

    private final IndexViews index;
    private final CriteriaReader criteria;
    private final ServiceRecords recorded;

    SearchParts(IndexViews index, CriteriaReader criteria, ServiceRecords recorded) {
        this.index = index;
        this.criteria = criteria;
        this.recorded = recorded;
    }

    /**
     * The part behind a place.
     *
     * @param place of the order of the request; null for the first part
     */
    @Transactional(readOnly = true)
    public SearchPart behind(SearchRequest request, @Nullable Place place, int most) {
        InOrder.Stretch stretch = index.behind(criteria.of(request).sought(), request.order(), place, most);
        return new SearchPart(recorded.inOrder(stretch.ids()), stretch.end());
    }
}
