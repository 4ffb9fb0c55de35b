package nl.rolwijzer.catalogue;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Completes a request with what searching takes besides: the day, the rulebook in force, and the words as the index has them. */
@Component
class CriteriaReader {

    private final WordReader words;
    private final Words texts;
    private final RulebookLog rulebooks;
    private final ReviewDates dates;

    CriteriaReader(WordReader words, Words texts, RulebookLog rulebooks, ReviewDates dates) {
        this.words = words;
        this.texts = texts;
        this.rulebooks = rulebooks;
        this.dates = dates;
    }

    /** Most searches do not ask which rulebook is in force: it is only looked up for one that does. */
    SearchCriteria of(SearchRequest request) {
        return new SearchCriteria(
                request,
                request.words().isBlank() ? null : words.read(request.words()),
                SingletonSupplier.of(() ->
                        rulebooks.last().map(RulebookLog.Activation::rulebook).orElse("")),
                dates.today());
    }

    Highlights highlights(SearchRequest request) {
        return new Highlights(texts, words.read(request.words()));
    }
}
