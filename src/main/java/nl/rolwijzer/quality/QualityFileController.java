package nl.rolwijzer.quality;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import nl.rolwijzer.platform.CsvDownload;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The quality card of one service as files: its picture, and its rows for a spreadsheet or a Lean tool. */
@Controller
class QualityFileController {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final QualityCards cards;
    private final QualityPicture picture;
    private final CsvDownload download;

    QualityFileController(QualityCards cards, QualityPicture picture, CsvDownload download) {
        this.cards = cards;
        this.picture = picture;
        this.download = download;
    }

    @GetMapping(QualityController.PATH + ".svg")
    ResponseEntity<byte[]> svg(@PathVariable UUID id, Locale locale) {
        return ResponseEntity.ok()
                .contentType(SVG)
                .body(picture.svg(cards.get(id), locale).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(QualityController.PATH + ".csv")
    void csv(@PathVariable UUID id, HttpMethod method, HttpServletResponse response, Locale locale) throws IOException {
        QualityCards.Carded carded = cards.get(id);
        download.send(
                response,
                method,
                "rolwijzer-kwaliteit",
                QualityColumn.header(),
                csv -> QualityColumn.rows(carded, locale).forEach(csv::write));
    }
}
