package nl.rolwijzer.quality;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The trade-off on the quality card of one service as a picture. */
@Controller
class QualityPictureController {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final QualityCards cards;
    private final QualityPicture picture;

    QualityPictureController(QualityCards cards, QualityPicture picture) {
        this.cards = cards;
        this.picture = picture;
    }

    @GetMapping(QualityController.PATH + ".svg")
    ResponseEntity<byte[]> svg(@PathVariable UUID id, Locale locale) {
        return ResponseEntity.ok()
                .contentType(SVG)
                .body(picture.svg(cards.get(id), locale).getBytes(StandardCharsets.UTF_8));
    }
}
