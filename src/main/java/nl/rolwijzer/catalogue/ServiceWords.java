package nl.rolwijzer.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.language.Remark;
import nl.rolwijzer.language.RolesHere;
import nl.rolwijzer.language.Sayings;
import nl.rolwijzer.language.WordCheck;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/**
 * The words of the market in the texts of services, found by the analysis by which the catalogue searches. The words and
 * the roles are those of the rulebook by which the texts are judged. A name that a later delivery of the national list
 * makes official is left alone at once; what the index counts follows when the service is saved or the index made anew.
 */
@Component
public class ServiceWords {

    /** The texts that are looked at. */
    private static final Set<String> FIELDS = Set.of("naam", "omschrijving", "doel_burger", "doel_samenleving");

    private static final int REMEMBERED = 20;

    private final Words words;
    private final Sayings sayings;
    private final List<ProductNames> lists;
    private final ConcurrentLruCache<Basis, WordCheck> checks =
            new ConcurrentLruCache<>(REMEMBERED, basis -> check(basis.rulebook(), basis.names()));

    ServiceWords(Words words, Sayings sayings, List<ProductNames> lists) {
        this.words = words;
        this.sayings = sayings;
        this.lists = lists;
    }

    private record Basis(Rulebook rulebook, List<String> names) {}

    /** What is to be said of the description of a service as this revision has it. */
    public List<Remark> of(ServiceRecord service) {
        return of(service, Map.of());
    }

    /** The same with other texts of that service, by their fields. */
    public List<Remark> of(ServiceRecord service, Map<String, String> others) {
        return remarks(service, others, names());
    }

    /** The same of many descriptions with the texts of their steps, in this order. */
    List<List<Remark>> of(List<IndexWords.Chapter> chapters) {
        List<String> names = names();
        return chapters.stream()
                .map(chapter -> remarks(chapter.service(), chapter.steps(), names))
                .toList();
    }

    /** The same of a description that is being written. */
    public List<Remark> of(ServiceDraft draft, Rulebook rulebook, RolesHere roles) {
        return checks.get(new Basis(rulebook, names())).remarks(texts(draft), roles, draft.uplName());
    }

    private List<Remark> remarks(ServiceRecord service, Map<String, String> others, List<String> names) {
        Map<String, String> texts = new LinkedHashMap<>(texts(service.facts()));
        texts.putAll(others);
        return checks.get(new Basis(service.assessment().rulebook(), names))
                .remarks(texts, roles(service), service.facts().uplName());
    }

    private static Map<String, String> texts(ServiceDraft draft) {
        Map<String, String> texts = new LinkedHashMap<>();
        DraftTexts.OF_A_SERVICE.forEach((field, text) -> {
            if (FIELDS.contains(field)) {
                texts.put(field, text.apply(draft));
            }
        });
        return texts;
    }

    /** Whoever confirmed the roles left nothing open. */
    private static RolesHere roles(ServiceRecord service) {
        return new RolesHere(
                service.transactionRoles(),
                service.isConfirmed()
                        ? Set.of()
                        : RolesHere.of(service.assessment()).possible());
    }

    private List<String> names() {
        return lists.stream().findFirst().map(ProductNames::inUse).orElse(List.of());
    }

    private WordCheck check(Rulebook rulebook, List<String> names) {
        return new WordCheck(rulebook.vocabulary(), this::stem, sayings, names);
    }

    private String stem(String word) {
        return words.of(word).stream().map(Words.Word::stem).collect(Collectors.joining());
    }
}
