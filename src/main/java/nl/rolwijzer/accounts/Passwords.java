package nl.rolwijzer.accounts;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.stereotype.Component;

/** Hashes, judges and makes passwords (docs/adr/0007). */
@Component
class Passwords {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /** Stands in front of each hash; stronger ones get an id of their own, and the old hashes stay readable. */
    private static final String ALGORITHM = "pbkdf2-sha256-600000";

    private static final int FEWEST_DIFFERENT = 5;

    /** What is left of a popular password without its digits and signs. */
    private static final Set<String> GUESSED_FIRST =
            Set.of("wachtwoord", "password", "rolwijzer", "welkom", "welcome", "geheim", "qwertyuiop", "gemeente");

    /** Without characters that are taken for each other. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            ALGORITHM,
            Map.of(
                    ALGORITHM,
                    new Pbkdf2PasswordEncoder("", 16, 600_000, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256)));

    /** Compared with when there is no such account, so that the answer takes as long. */
    private final String ofNobody = hash(oneTime());

    String hash(String password) {
        return encoder.encode(password);
    }

    /** Takes as long for an account that does not exist. */
    boolean match(String password, Optional<String> hash) {
        boolean possible = password.length() <= LONGEST * 2;
        return encoder.matches(possible ? password : "", hash.orElse(ofNobody)) && possible && hash.isPresent();
    }

    /** What is wrong with a password that somebody chooses, as the end of a message key. */
    Optional<String> fault(String password, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("te_kort");
        }
        if (length > LONGEST) {
            return Optional.of("te_lang");
        }
        String letters = letters(password);
        boolean guessable = password.matches("\\d+")
                || GUESSED_FIRST.contains(letters)
                || letters.equals(letters(name))
                || password.codePoints().distinct().count() < FEWEST_DIFFERENT;
        return guessable ? Optional.of("te_raden") : Optional.empty();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    /** Twenty characters in groups of four, to be read out or typed over once: about 98 bits. */
    static String oneTime() {
        List<String> groups = IntStream.range(0, 5)
                .mapToObj(group -> RANDOM.ints(4, 0, ALPHABET.length())
                        .mapToObj(index -> ALPHABET.substring(index, index + 1))
                        .collect(Collectors.joining()))
                .toList();
        return String.join("-", groups);
    }
}
