package nl.rolwijzer.assessment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that the rulebook rests on.
 *
 * @param date the day (ISO 8601) or year of publication
 */
public record Work(
        String id,
        @Nullable String author,
        Text title,
        @Nullable String date) {

    public Optional<String> findAuthor() {
        return Optional.ofNullable(author);
    }
}
