package nl.rolwijzer.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpHeaders;

/** Tells programs from people: a program is not sent to a page. */
final class Programs {

    private static final List<String> LINKED_DATA = List.of("text/turtle", "application/ld+json");

    private Programs() {}

    /** Whether it is no page that was asked for, but an answer for a program or a part of a page for a script. */
    static boolean ask(HttpServletRequest request) {
        return BearerCall.isOfTheApi(request) || request.getHeader("HX-Request") != null || wantsLinkedData(request);
    }

    private static boolean wantsLinkedData(HttpServletRequest request) {
        String accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return LINKED_DATA.stream().anyMatch(accepted::contains) && !accepted.contains("text/html");
    }
}
