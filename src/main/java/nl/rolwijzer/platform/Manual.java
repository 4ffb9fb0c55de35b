package nl.rolwijzer.platform;

import java.util.List;
import java.util.Optional;

/** The manual in one language, as the document with the same words has it. */
record Manual(List<Chapter> chapters) {

    /**
     * A part of the manual with a page of its own.
     *
     * @param id in addresses, the same in every language
     */
    record Chapter(String id, String title, List<Block> blocks) {}

    /** What stands between two empty lines. */
    sealed interface Block {

        /** Which template shows it. */
        default String kind() {
            return getClass().getSimpleName();
        }
    }

    record Heading(String id, String text) implements Block {}

    record Paragraph(List<Span> spans) implements Block {}

    record Items(boolean ordered, List<List<Span>> items) implements Block {}

    record Table(List<List<Span>> head, List<List<List<Span>>> rows) implements Block {}

    record Code(String text) implements Block {}

    record Picture(String file, String text) implements Block {}

    /**
     * A piece of a sentence.
     *
     * @param link where it leads; empty for no link
     */
    record Span(Style style, String text, String link) {}

    /** How a piece of a sentence is set. */
    enum Style {
        PLAIN,
        STRONG,
        EMPHASIS,
        CODE
    }

    Optional<Chapter> chapter(String id) {
        return chapters.stream().filter(chapter -> chapter.id().equals(id)).findFirst();
    }
}
