package nl.rolwijzer.browsing;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.rolwijzer.catalogue.Editors;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.products.ProductList;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What facets and their values are called in the language of the page. */
@Component
class FacetWords {

    private final Rulebooks rulebooks;
    private final Editors editors;
    private final ProductList products;
    private final MessageSource messages;

    FacetWords(Rulebooks rulebooks, Editors editors, ProductList products, MessageSource messages) {
        this.products = products;
        this.messages = messages;
        this.rulebooks = rulebooks;
        this.editors = editors;
    }

    /** The words of the rulebook in force and of the screens, and the names of these editors and of what is asked for. */
    FacetLabels labels(Collection<String> accounts, SearchRequest request) {
        Set<String> all = new HashSet<>(accounts);
        all.addAll(request.chosen(Facet.REDACTEUR));
        Map<String, String> names = new HashMap<>(editors.names(all));
        request.chosen(Facet.UPL)
                .forEach(uri -> products.find(uri)
                        .ifPresent(found -> names.put(uri, found.product().name())));
        rulebooks
                .active()
                .vocabulary()
                .forEach(word -> names.put(word.id(), word.terms().get(0)));
        return new FacetLabels(rulebooks.active(), names, new FacetMessages(messages, LocaleContextHolder.getLocale()));
    }
}
