package nl.rolwijzer.accounts;

import java.util.Set;
import nl.rolwijzer.platform.TokenScope;

/** A token that works, for tests of what it is good for. */
public final class IssuedToken {

    private IssuedToken() {}

    /** The value of the header Authorization for a new token. */
    public static String header(SystemTokens tokens, String name, TokenScope... scopes) {
        TokenResult result = tokens.issue(new NewToken(name, Set.of(scopes), null));
        return "Bearer " + ((TokenResult.Issued) result).secret();
    }
}
