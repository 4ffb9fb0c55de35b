package nl.rolwijzer.language;

/** What the forms of one Dutch word share. The catalogue knows it by the analysis by which it searches. */
@FunctionalInterface
public interface Stems {

    /** @param word in lower case, without accents */
    String of(String word);
}
