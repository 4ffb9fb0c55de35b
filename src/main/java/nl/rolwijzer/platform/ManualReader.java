package nl.rolwijzer.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the manual from the Markdown that it is written in: the few kinds of blocks that it uses and no more. A chapter
 * begins with a heading of the second level.
 */
final class ManualReader {

    private static final Pattern PICTURE = Pattern.compile("!\\[(?<text>[^]]*)]\\(images/(?<file>[\\w.-]+)\\)");
    private static final Pattern ITEM = Pattern.compile("(?:-|\\d+\\.) +");

    private final ManualSpans spans;

    private ManualReader(ManualAnchors anchors) {
        this.spans = new ManualSpans(anchors::address);
    }

    /**
     * The manual.
     *
     * @param ids of its chapters, in order
     */
    static Manual read(String markdown, List<String> ids) {
        ManualReader reader = new ManualReader(new ManualAnchors(markdown, ids));
        List<String> texts = ManualAnchors.chapters(markdown);
        List<Manual.Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < Math.min(ids.size(), texts.size()); i++) {
            chapters.add(reader.chapter(ids.get(i), texts.get(i)));
        }
        return new Manual(List.copyOf(chapters));
    }

    private Manual.Chapter chapter(String id, String text) {
        String title = ManualAnchors.title(text);
        List<Manual.Block> blocks = Stream.of(
                        text.substring(title.length()).strip().split("\\n{2,}"))
                .map(block -> block(block.strip()))
                .toList();
        return new Manual.Chapter(id, title, blocks);
    }

    private Manual.Block block(String block) {
        Matcher picture = PICTURE.matcher(block);
        if (picture.matches()) {
            return new Manual.Picture(picture.group("file"), picture.group("text"));
        }
        if (block.startsWith("### ")) {
            return new Manual.Heading(ManualAnchors.anchor(block.substring(4)), block.substring(4));
        }
        if (block.startsWith("```")) {
            return new Manual.Code(block.replaceAll("^```\\w*\n|\n?```$", ""));
        }
        if (block.startsWith("|")) {
            return table(block);
        }
        return ITEM.matcher(block).lookingAt() ? items(block) : new Manual.Paragraph(spans.read(oneLine(block)));
    }

    private Manual.Items items(String block) {
        return new Manual.Items(
                !block.startsWith("-"),
                Stream.of(block.split("\n(?=(?:-|\\d+\\.) )"))
                        .map(item -> spans.read(oneLine(ITEM.matcher(item).replaceFirst(""))))
                        .toList());
    }

    private Manual.Table table(String block) {
        List<List<List<Manual.Span>>> rows = block.lines()
                .map(line -> Stream.of(line.strip().replaceAll("^\\||\\|$", "").split("(?<!`)\\|(?!`)"))
                        .map(cell -> spans.read(cell.strip()))
                        .toList())
                .toList();
        return new Manual.Table(rows.get(0), rows.subList(2, rows.size()));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\n\\s*", " ");
    }
}
