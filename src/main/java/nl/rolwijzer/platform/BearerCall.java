package nl.rolwijzer.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * A call of the API by a system that shows a token (RFC 6750). Such a call looks at no session: a browser never sends this
 * header by itself, so there is nothing to forge either.
 */
public final class BearerCall {

    private static final String SCHEME = "bearer ";

    private BearerCall() {}

    /** The token that is shown, right or wrong; nothing for every other request. */
    public static Optional<String> token(HttpServletRequest request) {
        @Nullable String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        boolean bearer = header != null && header.toLowerCase(Locale.ROOT).startsWith(SCHEME) && isOfTheApi(request);
        return bearer ? Optional.of(header.substring(SCHEME.length()).strip()) : Optional.empty();
    }

    public static boolean is(HttpServletRequest request) {
        return token(request).isPresent();
    }

    static boolean isOfTheApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
