package nl.rolwijzer.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The manual in both languages, from the very documents of this project, and which chapter helps with which page.
 * Templates call it by the name {@code hulp}.
 */
@Component("hulp")
class Manuals {

    /** Which pages a chapter helps with; the first that fits counts. */
    private static final List<Help> HELP = List.of(
            new Help("/login|/account", "inloggen"),
            new Help(
                    "/rondleiding.*|/werklijst|/productnamen|/diensten/(nieuw|opnieuw|[^/]+/bewerken)",
                    "een-dienst-beschrijven"),
            new Help("/vergelijk|/analyse|/diensten/[^/]+/wat-als", "vergelijken-en-proberen"),
            new Help("/diensten/[^/]+/stappen.*", "stappen-en-hun-waarde"),
            new Help("/diensten|/weergaven", "diensten-terugvinden"),
            new Help("/diensten/uitvoer", "naar-excel"),
            new Help("/diensten/invoer.*", "lijsten-invoeren"),
            new Help("/diensten/[^/]+(/kwaliteit.*)?", "het-resultaat-lezen"),
            new Help("/diensten/.*", "bewaren-en-vaststellen"),
            new Help("/(rollen|regels|debat).*", "de-zeven-rollen"),
            new Help("/beheer.*", "voor-de-beheerder"));

    private final Manual dutch;
    private final Manual english;

    Manuals() {
        String text = text("handleiding.md");
        List<String> ids = ManualAnchors.chapters(text).stream()
                .map(ManualAnchors::title)
                .map(ManualAnchors::anchor)
                .toList();
        dutch = ManualReader.read(text, ids);
        english = ManualReader.read(text("manual.md"), ids);
    }

    private record Help(Pattern pages, String chapter) {

        private Help(String pages, String chapter) {
            this(Pattern.compile(pages), chapter);
        }
    }

    Manual in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : dutch;
    }

    /** Where the page at this path is explained; the table of contents when no chapter is about it. */
    public String address(String path) {
        return "/hulp" + chapter(path).map(chapter -> "/" + chapter).orElse("");
    }

    static Optional<String> chapter(String path) {
        return HELP.stream()
                .filter(help -> help.pages().matcher(path).matches())
                .map(Help::chapter)
                .findFirst();
    }

    private static String text(String document) {
        try {
            return new ClassPathResource("handleiding/" + document).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
