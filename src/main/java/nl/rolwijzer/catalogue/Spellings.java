package nl.rolwijzer.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The organisations of a search: an address may spell them as it likes. */
public final class Spellings {

    private Spellings() {}

    /** Whether this organisation is one of those that are looked for. */
    public static boolean names(SearchRequest request, String organisation) {
        return request.chosen(Facet.ORGANISATIE).stream()
                .map(Folding::fold)
                .anyMatch(Folding.fold(organisation)::equals);
    }

    /** The organisations that are looked for and are none of these. */
    public static List<String> beside(SearchRequest request, Collection<String> known) {
        Set<String> folded = known.stream().map(Folding::fold).collect(Collectors.toSet());
        return request.chosen(Facet.ORGANISATIE).stream()
                .filter(name -> !folded.contains(Folding.fold(name)))
                .sorted()
                .toList();
    }
}
