package nl.rolwijzer.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/** Makes of what somebody typed the words to look for. */
@Component
class WordReader {

    /** Little words that say nothing about a service, as long as there is another one. */
    private static final Set<String> LITTLE = Set.of(
            "aan", "bij", "de", "den", "der", "des", "die", "dat", "door", "een", "en", "het", "hoe", "ik", "in", "is",
            "je", "met", "mijn", "naar", "of", "om", "op", "te", "tot", "uit", "uw", "van", "voor", "waar");

    /** More would only slow a search down. */
    private static final int MOST = 20;

    private static final int REMEMBERED = 500;

    private final Words words;
    private final SearchIndex index;
    private final ConcurrentLruCache<Typed, SoughtWords> remembered =
            new ConcurrentLruCache<>(REMEMBERED, typed -> readAnew(typed.text()));

    WordReader(Words words, SearchIndex index) {
        this.words = words;
        this.index = index;
    }

    /** What was typed, and the state of the index in which its words were looked up. */
    private record Typed(String text, long state) {}

    /** One page asks for the same words several times, and many people for the same ones. */
    SoughtWords read(String typed) {
        return remembered.get(new Typed(typed, index.state()));
    }

    private SoughtWords readAnew(String typed) {
        List<Words.Word> all = words.of(typed);
        List<Words.Word> telling =
                all.stream().filter(word -> !LITTLE.contains(word.written())).toList();
        List<SoughtWord> sought = new ArrayList<>();
        for (Words.Word word : telling.isEmpty() ? all : telling) {
            boolean last = word.equals(all.get(all.size() - 1));
            sought.add(known(new SoughtWord(word.written(), word.stem(), last, false)));
        }
        return new SoughtWords(Folding.fold(typed), sought.subList(0, Math.min(MOST, sought.size())));
    }

    private SoughtWord known(SoughtWord word) {
        return word.canBeMistyped() && !occurs(word) ? word.asMistyped() : word;
    }

    private boolean occurs(SoughtWord word) {
        return index.read(search -> search.search(IndexEntry.class)
                        .select(found -> found.id())
                        .where(fits -> fits.extension(LuceneExtension.get()).fromLuceneQuery(word.query()))
                        .totalHitCountThreshold(1)
                        .fetchHits(1)
                        .size()
                > 0);
    }
}
