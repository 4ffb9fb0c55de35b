package nl.rolwijzer.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.nodes.Element;

/** A picture of a page, which holds it as PNG in a {@code data:} address; as wide as the text, with the words that say what it shows. */
final class WordPicture {

    /** The width of the text of a page, in points: A4 without its margins. */
    private static final double WIDTH = 493;

    private final Element image;

    WordPicture(Element image) {
        this.image = image;
    }

    void addTo(XWPFRun run) {
        byte[] png = Base64.getDecoder().decode(image.attr("src").replaceFirst("^data:image/png;base64,", ""));
        try {
            BufferedImage dots = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
            double height = WIDTH * dots.getHeight() / dots.getWidth();
            XWPFPicture picture = run.addPicture(
                    new ByteArrayInputStream(png), PictureType.PNG, "", Units.toEMU(WIDTH), Units.toEMU(height));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(image.attr("alt"));
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(image.attr("alt"));
        } catch (IOException | InvalidFormatException impossible) {
            throw new UncheckedIOException(new IOException("no PNG", impossible));
        }
    }
}
