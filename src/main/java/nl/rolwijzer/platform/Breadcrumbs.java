package nl.rolwijzer.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Knows which pages stand above a page. That follows from its address alone, so no page has to say it; an address above
 * it that is no page is passed over. Templates call it by the name {@code kruimelpad}.
 */
@Component("kruimelpad")
class Breadcrumbs {

    /** Pages by their address; what stands in parentheses is an argument of the message. */
    private static final Map<Pattern, String> PAGES = pages(
            "/", "layout.menu.start",
            "/diensten", "layout.menu.diensten",
            "/diensten/invoer", "invoer.kop",
            "/diensten/[^/]+/revisies/([^/]+)", "dienst.revisie_nummer",
            "/diensten/[^/]+/stappen", "stappen.titel",
            "/diensten/[^/]+/kwaliteit", "kwaliteit.kop",
            "/rollen", "layout.menu.rollen",
            "/regels", "layout.menu.regels",
            "/rondleiding", "rondleiding.titel",
            "/hulp", "hulp.titel",
            "/beheer", "layout.menu.beheer",
            "/beheer/accounts", "beheer.accounts",
            "/beheer/tokens", "beheer.tokens",
            "/beheer/audit", "audit.titel",
            "/beheer/audit/regels/[^/]+", "audit.wissen.terug",
            "/beheer/productnamen", "upl.beheer.kop",
            "/beheer/regels", "regelbeheer.kop",
            "/beheer/regels/([^/]+)", "regelbeheer.regelset");

    /** Pages that stand elsewhere than their address says. */
    private static final Map<String, String> BELOW =
            Map.of("/vergelijk", "/diensten/vergelijk", "/weergaven", "/diensten/weergaven");

    private final MessageSource messages;
    private final List<PlaceNames> names;

    Breadcrumbs(MessageSource messages, List<PlaceNames> names) {
        this.messages = messages;
        this.names = names;
    }

    /** A page above another one. */
    record Crumb(String address, String label) {}

    /** The pages above the one at this path, the start page first. */
    public List<Crumb> above(String path) {
        String place = BELOW.getOrDefault(path, path);
        List<Crumb> crumbs = new ArrayList<>();
        for (int end = place.indexOf('/'); end >= 0 && end < place.length() - 1; end = place.indexOf('/', end + 1)) {
            String address = end == 0 ? "/" : place.substring(0, end);
            label(address).ifPresent(label -> crumbs.add(new Crumb(address, label)));
        }
        return List.copyOf(crumbs);
    }

    /** The title of a page with the pages above it, the nearest first. */
    public String title(String title, String path) {
        List<String> labels = new ArrayList<>();
        above(path).stream().skip(1).forEach(crumb -> labels.add(0, crumb.label()));
        return Stream.concat(Stream.of(title), labels.stream()).collect(Collectors.joining(" - "));
    }

    private Optional<String> label(String address) {
        return PAGES.entrySet().stream()
                .flatMap(page -> label(page.getKey().matcher(address), page.getValue()).stream())
                .findFirst()
                .or(() -> names.stream()
                        .flatMap(each -> each.nameOf(address).stream())
                        .findFirst());
    }

    private Optional<String> label(Matcher address, String code) {
        if (!address.matches()) {
            return Optional.empty();
        }
        Object[] arguments = address.groupCount() == 0 ? new Object[0] : new Object[] {address.group(1)};
        return Optional.of(messages.getMessage(code, arguments, LocaleContextHolder.getLocale()));
    }

    private static Map<Pattern, String> pages(String... addressesAndCodes) {
        Map<Pattern, String> pages = new LinkedHashMap<>();
        for (int i = 0; i < addressesAndCodes.length; i += 2) {
            pages.put(Pattern.compile(addressesAndCodes[i]), addressesAndCodes[i + 1]);
        }
        return pages;
    }
}
