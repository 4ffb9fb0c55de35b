package nl.rolwijzer;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.rolwijzer.platform.UserRole;

/** Signs a browser in through the real page: once for each application and role, then by the cookie of that session. */
final class SignedInPage {

    private static final Map<String, List<Cookie>> SESSIONS = new ConcurrentHashMap<>();

    private SignedInPage() {}

    static void as(UserRole role, Page page, int port) {
        String site = "http://localhost:" + port;
        page.context().addCookies(SESSIONS.computeIfAbsent(site + role, unknown -> signIn(role, page, site)));
    }

    private static List<Cookie> signIn(UserRole role, Page page, String site) {
        page.navigate(site + "/login");
        page.locator("#naam").fill(role.id());
        page.locator("#wachtwoord").fill("rolwijzer-demo");
        page.locator("main button[type=submit]").click();
        page.waitForURL(site + "/");
        return page.context().cookies().stream()
                .filter(cookie -> !cookie.name.equals("taal"))
                .map(cookie -> new Cookie(cookie.name, cookie.value).setUrl(site))
                .toList();
    }
}
