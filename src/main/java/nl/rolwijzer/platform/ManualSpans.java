package nl.rolwijzer.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the marks inside a sentence of the manual: strong, emphasis, code and links. */
final class ManualSpans {

    private static final Pattern MARK = Pattern.compile(
            "\\*\\*(?<strong>.+?)\\*\\*|\\*(?<emphasis>.+?)\\*|`(?<code>[^`]+)`|\\[(?<text>[^]]+)]\\((?<link>[^)]+)\\)");

    private final UnaryOperator<String> address;

    /** {@code address} says where a link of the document leads on our pages; empty for nowhere. */
    ManualSpans(UnaryOperator<String> address) {
        this.address = address;
    }

    List<Manual.Span> read(String sentence) {
        List<Manual.Span> spans = new ArrayList<>();
        Matcher mark = MARK.matcher(sentence);
        int from = 0;
        while (mark.find()) {
            plain(spans, sentence.substring(from, mark.start()));
            spans.add(marked(mark));
            from = mark.end();
        }
        plain(spans, sentence.substring(from));
        return List.copyOf(spans);
    }

    private static void plain(List<Manual.Span> spans, String text) {
        if (!text.isEmpty()) {
            spans.add(new Manual.Span(Manual.Style.PLAIN, text, ""));
        }
    }

    private Manual.Span marked(Matcher mark) {
        if (mark.group("strong") != null) {
            return new Manual.Span(Manual.Style.STRONG, mark.group("strong"), "");
        }
        if (mark.group("emphasis") != null) {
            return new Manual.Span(Manual.Style.EMPHASIS, mark.group("emphasis"), "");
        }
        return mark.group("code") != null
                ? new Manual.Span(Manual.Style.CODE, mark.group("code"), "")
                : new Manual.Span(Manual.Style.PLAIN, mark.group("text"), address.apply(mark.group("link")));
    }
}
