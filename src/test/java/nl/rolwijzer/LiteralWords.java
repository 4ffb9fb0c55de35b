package nl.rolwijzer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;

/** Finds words in a template that a reader would see, and that no message or value takes the place of. */
final class LiteralWords extends AbstractSimpleMarkupHandler {

    private static final Set<String> REPLACED_BY = Set.of("th:text", "th:replace", "th:insert", "th:remove");
    private static final Set<String> READ_ALOUD = Set.of("alt", "title", "placeholder", "aria-label", "label");
    private static final Set<String> BUTTONS = Set.of("submit", "button", "reset");

    private final Path template;
    private final List<String> found = new ArrayList<>();
    private final Deque<Boolean> replaced = new ArrayDeque<>();

    private LiteralWords(Path template) {
        this.template = template;
    }

    static List<String> in(Path template) throws IOException {
        LiteralWords words = new LiteralWords(template);
        try {
            new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(Files.readString(template), words);
        } catch (ParseException malformed) {
            throw new IllegalStateException(template + " is not well-formed", malformed);
        }
        return words.found;
    }

    @Override
    public void handleOpenElement(String element, Map<String, String> attributes, int line, int column) {
        boolean outer = Boolean.TRUE.equals(replaced.peek());
        replaced.push(
                outer || attributes != null && attributes.keySet().stream().anyMatch(REPLACED_BY::contains));
        check(element, attributes, line);
    }

    @Override
    public void handleAutoOpenElement(String element, Map<String, String> attributes, int line, int column) {
        handleOpenElement(element, attributes, line, column);
    }

    @Override
    public void handleStandaloneElement(
            String element, Map<String, String> attributes, boolean minimized, int line, int column) {
        check(element, attributes, line);
    }

    @Override
    public void handleCloseElement(String element, int line, int column) {
        replaced.pop();
    }

    @Override
    public void handleAutoCloseElement(String element, int line, int column) {
        replaced.pop();
    }

    @Override
    public void handleText(char[] buffer, int offset, int length, int line, int column) {
        if (!Boolean.TRUE.equals(replaced.peek())) {
            note(new String(buffer, offset, length), line);
        }
    }

    private void check(String element, Map<String, String> attributes, int line) {
        if (attributes != null) {
            boolean button = element.equals("input") && BUTTONS.contains(attributes.getOrDefault("type", ""));
            attributes.forEach((name, value) -> {
                if (READ_ALOUD.contains(name) || button && name.equals("value")) {
                    note(value, line);
                }
            });
        }
    }

    private void note(String text, int line) {
        String words =
                text.replaceAll("(?s)\\[\\[.*?]]", "").replaceAll("&\\w+;", "").strip();
        if (words.codePoints().anyMatch(Character::isLetter)) {
            found.add(template + ":" + line + " " + words);
        }
    }
}
