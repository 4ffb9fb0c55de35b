package nl.rolwijzer.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A document as PDF: tagged for screen readers (PDF/UA-1), fit to be kept (PDF/A-3a), with its second headings as
 * bookmarks. It holds its own fonts and never fetches anything: pictures stand in the HTML as {@code data:} addresses.
 */
public final class PdfFile {

    /** What letters become that no font of ours has. */
    private static final String UNKNOWN = "\u25a1";

    private static final byte[] REGULAR = Shipped.font("regular.ttf");
    private static final byte[] BOLD = Shipped.font("bold.ttf");
    private static final byte[] ITALIC = Shipped.font("italic.ttf");
    private static final byte[] OTHER_REGULAR = Shipped.font("other-regular.ttf");
    private static final byte[] OTHER_BOLD = Shipped.font("other-bold.ttf");
    private static final String LOOK = new String(Shipped.look("pdf.css"), StandardCharsets.UTF_8);

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private PdfFile() {}

    /** @param html a whole page that says in which language it is and what its title is */
    public static byte[] of(String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useReplacementText(UNKNOWN);
        font(builder, REGULAR, "document", 400, FontStyle.NORMAL);
        font(builder, BOLD, "document", 700, FontStyle.NORMAL);
        font(builder, ITALIC, "document", 400, FontStyle.ITALIC);
        font(builder, OTHER_REGULAR, "other", 400, FontStyle.NORMAL);
        font(builder, OTHER_BOLD, "other", 700, FontStyle.NORMAL);
        builder.useExternalResourceAccessControl(
                (address, kind) -> address.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withW3cDocument(new W3CDom().fromJsoup(dressed(html)), "");
        return run(builder);
    }

    private static void font(PdfRendererBuilder builder, byte[] font, String family, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(font), family, weight, style, true);
    }

    private static byte[] run(PdfRendererBuilder builder) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            builder.toStream(file);
            builder.run();
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** With its look, its bookmarks, links that say where they lead and the widths of columns as this library understands them. */
    private static Document dressed(String html) {
        Document page = Jsoup.parse(html);
        page.head().appendElement("style").appendChild(new DataNode(LOOK));
        Element bookmarks = page.head().appendElement("bookmarks");
        page.select("h2[id]")
                .forEach(heading -> bookmarks
                        .appendElement("bookmark")
                        .attr("name", heading.text())
                        .attr("href", "#" + heading.id()));
        page.select("a[href]").forEach(link -> link.attr("title", link.text()));
        page.select("col[width]").forEach(column -> column.attr("style", "width: " + column.attr("width")));
        return page;
    }
}
