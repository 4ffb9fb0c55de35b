package nl.rolwijzer.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.language.Remark;

/** What the words of a service are counted by. */
final class WordTraits {

    /** The word that is the name of a role as well. */
    private static final String KLANT = CitizenRole.KLANT.id();

    private WordTraits() {}

    static Map<Facet, Set<String>> of(List<Remark> remarks) {
        return Map.of(
                Facet.MARKTWOORD, values(remarks, Remark::isQuestioned, WordTraits::id),
                Facet.ZEGT_KLANT,
                        values(
                                remarks,
                                remark -> id(remark).equals(KLANT),
                                remark -> remark.fit().id()));
    }

    private static String id(Remark remark) {
        return remark.word().id();
    }

    private static Set<String> values(List<Remark> remarks, Predicate<Remark> counted, Function<Remark, String> value) {
        return remarks.stream().filter(counted).map(value).collect(Collectors.toSet());
    }
}
