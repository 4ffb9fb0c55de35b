package nl.rolwijzer.catalogue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds in the index which services may have nearly a given name, without reading all of an organisation. */
@Component
class Namesakes {

    private final SearchIndex index;

    Namesakes(SearchIndex index) {
        this.index = index;
    }

    /** Every service of this organisation whose name {@link Similarity} may call nearly the same; few others. */
    List<UUID> candidates(String name, String organisation) {
        Set<String> traits = Similarity.traits(name);
        return index.read(search -> search.search(IndexEntry.class)
                .select(found -> found.id(UUID.class))
                .where(of -> of.bool()
                        .filter(of.match()
                                .field(IndexFields.ORGANISATION_KEY)
                                .matching(IndexFields.organisationKey(organisation)))
                        .filter(of.bool().with(alike -> {
                            alike.minimumShouldMatchNumber(Similarity.fewestShared(traits));
                            traits.forEach(trait -> alike.should(
                                    of.match().field(IndexFields.NAME_PAIRS).matching(trait)));
                        })))
                .sort(by -> by.field(IndexFields.NAME_KEY).then().field(IndexFields.TIE))
                .fetchAllHits());
    }
}
