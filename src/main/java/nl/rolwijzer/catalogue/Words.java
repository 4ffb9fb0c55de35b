package nl.rolwijzer.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.springframework.stereotype.Component;

/** Takes a text apart into words, exactly as the index does. */
@Component
class Words {

    private final Analyzer written;
    private final Analyzer stems;

    Words(SearchIndex index) {
        this.written = index.analyzer(DutchAnalysis.WORDS);
        this.stems = index.analyzer(DutchAnalysis.STEMS);
    }

    /**
     * A word and where it stands in its text.
     *
     * @param written in lower case, without accents
     */
    record Word(String written, String stem, int from, int to) {}

    List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        // Both analyzers take a text apart at the same places; they differ in what they make of each part.
        try (TokenStream plain = written.tokenStream("", text);
                TokenStream stemmed = stems.tokenStream("", text)) {
            CharTermAttribute word = plain.addAttribute(CharTermAttribute.class);
            CharTermAttribute stem = stemmed.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = plain.addAttribute(OffsetAttribute.class);
            plain.reset();
            stemmed.reset();
            while (plain.incrementToken() && stemmed.incrementToken()) {
                words.add(new Word(word.toString(), stem.toString(), place.startOffset(), place.endOffset()));
            }
        } catch (IOException neverOfAString) {
            throw new UncheckedIOException(neverOfAString);
        }
        return words;
    }
}
