package nl.rolwijzer.catalogue;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How texts are taken apart into words. {@link #WORDS} are as written, but for capitals and accents; {@link #STEMS} are
 * what the forms of one word share: by the rules of Kraaij and Pohlmann, after a list of words that those get wrong.
 * Public, because Hibernate Search makes it by its name.
 */
public final class DutchAnalysis implements LuceneAnalysisConfigurer {

    static final String WORDS = "woorden";
    static final String STEMS = "stammen";

    /** Words with their stem, by {@code dictionary} of the filter: one pair a line, a tab between. */
    static final String EXCEPTIONS = "zoeken/stammen.txt";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(WORDS)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding");
        context.analyzer(STEMS)
                .custom()
                .tokenizer("standard")
                .tokenFilter("lowercase")
                .tokenFilter("asciiFolding")
                .tokenFilter("stemmerOverride")
                .param("dictionary", EXCEPTIONS)
                .tokenFilter("snowballPorter")
                .param("language", "Kp");
    }
}
