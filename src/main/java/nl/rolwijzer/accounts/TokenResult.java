package nl.rolwijzer.accounts;

import java.util.List;

/** What became of asking for a token. */
public sealed interface TokenResult {

    /** It was made; this secret is shown once and kept nowhere. */
    record Issued(String secret) implements TokenResult {}

    /** It was not; these are all its faults, as the ends of message keys. */
    record Refused(List<String> faults) implements TokenResult {

        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
