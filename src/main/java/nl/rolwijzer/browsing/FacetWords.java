package nl.rolwijzer.browsing;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.rolwijzer.catalogue.Editors;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.SearchRequest;
import org.springframework.stereotype.Component;

/** What the values of facets are called. Those that only messages know, such as a status, keep their id. */
@Component
class FacetWords {

    private final Rulebooks rulebooks;
    private final Editors editors;

    FacetWords(Rulebooks rulebooks, Editors editors) {
        this.rulebooks = rulebooks;
        this.editors = editors;
    }

    /** The words of the rulebook in force, and the names of these editors and of those that are asked for. */
    FacetLabels labels(Collection<String> accounts, SearchRequest request) {
        Set<String> all = new HashSet<>(accounts);
        all.addAll(request.chosen(Facet.REDACTEUR));
        return new FacetLabels(rulebooks.active(), editors.names(all));
    }
}
