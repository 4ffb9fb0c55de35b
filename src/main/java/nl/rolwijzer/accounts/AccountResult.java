package nl.rolwijzer.accounts;

import java.util.Locale;

/** What became of a change to an account. A refusal is an answer, not an exception. */
public sealed interface AccountResult {

    /** It was carried out. */
    record Done() implements AccountResult {}

    /** It was carried out; this password is shown once, and its owner chooses another one at the first sign-in. */
    record NewPassword(String oneTimePassword) implements AccountResult {}

    /** It was not carried out. */
    record Refused(Refusal why) implements AccountResult {}

    /** Why a change is refused; the names are the ends of message keys. */
    enum Refusal {
        NAAM_ONGELDIG,
        NAAM_BEZET,
        WEERGAVENAAM_ONGELDIG,
        LAATSTE_BEHEERDER,
        ONBEKEND;

        public String code() {
            return "accounts.geweigerd." + name().toLowerCase(Locale.ROOT);
        }
    }
}
