package nl.rolwijzer.browsing;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.rolwijzer.catalogue.Editors;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.catalogue.SearchRequest;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What facets and their values are called in the language of the page. */
@Component
class FacetWords {

    private final Rulebooks rulebooks;
    private final Editors editors;
    private final MessageSource messages;

    FacetWords(Rulebooks rulebooks, Editors editors, MessageSource messages) {
        this.messages = messages;
        this.rulebooks = rulebooks;
        this.editors = editors;
    }

    /** The words of the rulebook in force and of the screens, and the names of these editors and of those asked for. */
    FacetLabels labels(Collection<String> accounts, SearchRequest request) {
        Set<String> all = new HashSet<>(accounts);
        all.addAll(request.chosen(Facet.REDACTEUR));
        return new FacetLabels(
                rulebooks.active(), editors.names(all), new FacetMessages(messages, LocaleContextHolder.getLocale()));
    }
}
