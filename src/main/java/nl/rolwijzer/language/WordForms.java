package nl.rolwijzer.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.MarketWord;

/** One word of the vocabulary in all the forms and compounds in which a text may have it. */
final class WordForms {

    private static final List<String> ENDINGS = List.of("", "e", "en", "n", "s", "je", "jes", "tje", "tjes");
    /** Two words with the same stem begin alike; what does not is not worth looking up. */
    private static final int ALIKE = 3;

    private final MarketWord word;
    private final Pattern expression;
    private final Stems stems;
    private final List<Term> terms;

    WordForms(MarketWord word, Stems stems) {
        this.word = word;
        this.expression = Pattern.compile(word.match(), WordFinder.FLAGS);
        this.stems = stems;
        this.terms = word.terms().stream()
                .map(term -> Token.fold(term).replace("-", ""))
                .filter(term -> term.length() >= ALIKE && term.chars().allMatch(Character::isLetterOrDigit))
                .map(term -> new Term(term, stems.of(term)))
                .toList();
    }

    private record Term(String written, String stem) {

        /** What it is in a compound. A stem with other letters is one too: inkopen, inkoopbeleid. */
        Stream<String> parts() {
            return Stream.of(written, stem)
                    .distinct()
                    .filter(part -> part.equals(written) || !written.startsWith(part));
        }

        boolean beginsLike(String other) {
            return written.regionMatches(0, other, 0, ALIKE);
        }
    }

    MarketWord word() {
        return word;
    }

    /** Whether this is how the rulebook says that it is written. */
    boolean isWritten(String text) {
        return !text.isEmpty() && expression.matcher(text).matches();
    }

    /** How many letters of this folded word without hyphens are ours; 0 when it is another word. */
    int lettersIn(String folded) {
        if (isInflected(folded)) {
            return folded.length();
        }
        return terms.stream()
                .mapToInt(term -> isForm(folded, term) ? folded.length() : lettersOfPart(folded, term))
                .max()
                .orElse(0);
    }

    /** What a participle or an adjective is before a noun: ingekochte zorg. */
    private boolean isInflected(String folded) {
        return folded.endsWith("e")
                && terms.stream()
                        .anyMatch(term -> folded.startsWith(term.written().substring(0, 2)))
                && isWritten(folded.substring(0, folded.length() - 1));
    }

    private boolean isForm(String folded, Term term) {
        return term.beginsLike(folded)
                && (ENDINGS.stream().anyMatch(ending -> folded.equals(term.written() + ending))
                        || stems.of(folded).equals(term.stem()));
    }

    private static int lettersOfPart(String folded, Term term) {
        return term.parts()
                .filter(part -> Compound.has(folded, part, ENDINGS))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
