package nl.rolwijzer;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents name exists: linked files and headings, paths, Java types with their members, and settings. */
class DocumentsTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern FOREIGN = Pattern.compile("[a-z]+:.*");
    /** Not what the build and the application make, nor a media type. */
    private static final Pattern PATH =
            Pattern.compile("(?!(\\./)?(target|data)\\b|(application|text)/)\\.?\\w[\\w.-]*(/[\\w.-]+)+/?");

    private static final Pattern PATH_IN_TEXT =
            Pattern.compile("(?<![\\w/.-])((?:src|docs|seeds|\\.ci|\\.mvn)(?:/[\\w-]+(?:\\.[\\w-]+)*)+)");
    private static final Pattern FILE =
            Pattern.compile("[\\w-]+(\\.[\\w-]+)*\\.(java|ya?ml|md|csv|sql|mjs|js|css|html|xml|json|properties)");
    private static final Pattern TYPE = Pattern.compile("([A-Z][a-z]\\w*)((\\.\\w+)*)(\\(\\))?");
    private static final Pattern SETTING = Pattern.compile("rolwijzer\\.([a-z-]+)");

    /** Headers of HTTP that look like a type. */
    private static final Set<String> HEADERS = Set.of("Allow");

    private static final Set<String> FILES =
            files().map(file -> file.getFileName().toString()).collect(toSet());
    private static final Map<Path, String> SOURCES = sources();
    private static final String SETTINGS = read(PROJECT.resolve("src/main/resources/application.yaml"));

    static List<Path> documents() {
        return files().map(PROJECT::relativize)
                .filter(file -> file.toString().endsWith(".md"))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void namesOnlyWhatExists(Path document) {
        String text = read(PROJECT.resolve(document));
        String prose = text.replaceAll("(?s)\n```.*?\n```", "");
        Stream<String> links = found(LINK, prose).filter(link -> !leadsSomewhere(document, link));
        Stream<String> code = found(CODE, prose).filter(span -> !exists(span));
        Stream<String> paths = found(PATH_IN_TEXT, text).filter(path -> !isThere(path));
        assertThat(Stream.of(links, code, paths).flatMap(missing -> missing)).isEmpty();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    private static boolean leadsSomewhere(Path document, String link) {
        if (FOREIGN.matcher(link).matches()) {
            return true;
        }
        String[] parts = link.split("#", 2);
        Path file = parts[0].isEmpty()
                ? PROJECT.resolve(document)
                : PROJECT.resolve(document).resolveSibling(parts[0]).normalize();
        return Files.exists(file) && (parts.length == 1 || hasHeading(read(file), parts[1]));
    }

    /** Headings are linked to as GitHub and GitLab do: lower case, without punctuation, hyphens for spaces. */
    private static boolean hasHeading(String text, String anchor) {
        return text.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .anyMatch(anchor::equals);
    }

    /** What is neither a path, a file, a type nor a setting of ours is not judged. */
    private static boolean exists(String code) {
        if (PATH.matcher(code).matches()) {
            return isThere(code);
        }
        if (FILE.matcher(code).matches()) {
            return FILES.contains(code);
        }
        Matcher type = TYPE.matcher(code);
        if (type.matches()) {
            return HEADERS.contains(code)
                    || isType(type.group(1), List.of(type.group(2).split("\\.")));
        }
        Matcher setting = SETTING.matcher(code);
        return !setting.matches() || SETTINGS.contains("\n  " + setting.group(1) + ":");
    }

    private static boolean isThere(String path) {
        return Files.exists(PROJECT.resolve(path));
    }

    /** A type of ours with these members, or one from elsewhere that we use. */
    private static boolean isType(String name, List<String> members) {
        Predicate<String> declares = Pattern.compile("\\b(class|record|interface|enum) " + name + "\\b")
                .asPredicate();
        Predicate<String> imports =
                Pattern.compile("\nimport [\\w.]+\\." + name + ";").asPredicate();
        return SOURCES.values().stream()
                        .anyMatch(source -> declares.test(source)
                                && members.stream()
                                        .allMatch(member -> Pattern.compile("\\b" + member + "\\b")
                                                .matcher(source)
                                                .find()))
                || members.equals(List.of("")) && SOURCES.values().stream().anyMatch(imports);
    }

    private static Map<Path, String> sources() {
        Map<Path, String> sources = new TreeMap<>();
        files().filter(file -> file.toString().endsWith(".java")).forEach(file -> sources.put(file, read(file)));
        return sources;
    }

    /** The files of the project, without what the build and the application make. */
    private static Stream<Path> files() {
        return Stream.concat(within("", 1), Stream.of("docs", "seeds", "src").flatMap(folder -> within(folder, 99)));
    }

    private static Stream<Path> within(String folder, int depth) {
        try (Stream<Path> files = Files.walk(PROJECT.resolve(folder), depth)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
