package nl.rolwijzer.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words of a text by which it was found: as parts, so that a page can mark them without writing HTML itself. */
public final class Highlights {

    private static final int BEFORE = 60;
    private static final int AFTER = 140;
    private static final String CUT = "…";

    /** Where a word can stand that is not in the name, in the order in which a reader wants to see it. */
    private static final List<Function<ServiceDraft, String>> OTHER_TEXTS = List.of(
            ServiceDraft::description,
            ServiceDraft::citizenPurpose,
            ServiceDraft::societyPurpose,
            ServiceDraft::legalBasis,
            ServiceDraft::uplName);

    private final Words texts;
    private final SoughtWords sought;

    Highlights(Words texts, SoughtWords sought) {
        this.texts = texts;
        this.sought = sought;
    }

    /** A part of a text; {@code found} when it is one of the words that were looked for. */
    public record Part(String text, boolean found) {}

    /** The words that occur nowhere as they were typed, so that words like them were looked for. */
    public List<String> mistyped() {
        return sought.mistyped();
    }

    /** All of a text, in parts. */
    public List<Part> of(String text) {
        return parts(text, 0, text.length(), matches(text));
    }

    /** Where a service was found, when not by its name: some words around the first match. */
    public Optional<List<Part>> beyondTheName(ServiceDraft facts) {
        return sought.words().isEmpty() || !matches(facts.name()).isEmpty()
                ? Optional.empty()
                : OTHER_TEXTS.stream()
                        .map(text -> text.apply(facts))
                        .flatMap(this::snippet)
                        .findFirst();
    }

    private Stream<List<Part>> snippet(String text) {
        List<Words.Word> matches = matches(text);
        if (matches.isEmpty()) {
            return Stream.empty();
        }
        int from = matches.get(0).from() - BEFORE;
        int to = matches.get(0).to() + AFTER;
        int start = from <= 0 ? 0 : text.indexOf(' ', from) + 1;
        int end = to >= text.length() ? text.length() : Math.max(matches.get(0).to(), text.lastIndexOf(' ', to));
        List<Part> parts =
                new ArrayList<>(parts(text, Math.min(start, matches.get(0).from()), end, matches));
        if (start > 0) {
            parts.add(0, new Part(CUT, false));
        }
        if (end < text.length()) {
            parts.add(new Part(CUT, false));
        }
        return Stream.of(parts);
    }

    private List<Words.Word> matches(String text) {
        return sought.words().isEmpty()
                ? List.of()
                : texts.of(text).stream().filter(sought::fits).toList();
    }

    private static List<Part> parts(String text, int start, int end, List<Words.Word> matches) {
        List<Part> parts = new ArrayList<>();
        int done = start;
        for (Words.Word match : matches) {
            if (match.from() >= done && match.to() <= end) {
                add(parts, text.substring(done, match.from()), false);
                add(parts, text.substring(match.from(), match.to()), true);
                done = match.to();
            }
        }
        add(parts, text.substring(done, end), false);
        return List.copyOf(parts);
    }

    private static void add(List<Part> parts, String text, boolean found) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, found));
        }
    }
}
