package nl.rolwijzer.assessment;

/**
 * Something wrong in the text of a rulebook.
 *
 * @param line from 1
 * @param place the keys and ids that lead there, such as {@code rules > KLANT > when > K1 > in}
 */
public record RulebookFault(int line, String place, String message) {

    @Override
    public String toString() {
        return "line " + line + ", " + place + ": " + message;
    }
}
