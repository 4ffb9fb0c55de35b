package nl.rolwijzer.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The headings of a manual with the addresses of our pages that show them: one page for each chapter. */
final class ManualAnchors {

    private static final String PATH = "/hulp/";
    private static final Pattern CHAPTER = Pattern.compile("(?m)^## ");
    private static final Pattern SECTION = Pattern.compile("(?m)^### (.+)$");

    private final Map<String, String> addresses = new HashMap<>();

    ManualAnchors(String markdown, List<String> ids) {
        List<String> chapters = chapters(markdown);
        for (int i = 0; i < Math.min(ids.size(), chapters.size()); i++) {
            String page = PATH + ids.get(i);
            addresses.put(anchor(title(chapters.get(i))), page);
            SECTION.matcher(chapters.get(i))
                    .results()
                    .map(found -> anchor(found.group(1)))
                    .forEach(anchor -> addresses.put(anchor, page + "#" + anchor));
        }
    }

    /** Where a link of the document leads on our pages; empty for nowhere, such as another document. */
    String address(String link) {
        return link.startsWith("#")
                ? addresses.getOrDefault(link.substring(1), "")
                : link.startsWith("http") ? link : "";
    }

    /** The texts of the chapters, each beginning with its title. */
    static List<String> chapters(String markdown) {
        return Stream.of(CHAPTER.split(markdown)).skip(1).toList();
    }

    static String title(String chapter) {
        return chapter.lines().findFirst().orElse("");
    }

    /** As hosts of Markdown make the anchor of a heading. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .strip()
                .replace(' ', '-');
    }
}
