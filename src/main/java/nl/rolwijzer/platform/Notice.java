package nl.rolwijzer.platform;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that whoever administers should see when they come in.
 *
 * @param code of the message; its first argument is the moment, its second the count
 * @param path where more is to be seen or done about it
 * @param urgent whether it wants attention
 */
public record Notice(String code, @Nullable Instant moment, long count, String path, boolean urgent) {

    public Optional<Instant> findMoment() {
        return Optional.ofNullable(moment);
    }
}
