package nl.rolwijzer.process;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.rolwijzer.drawing.Png;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps of a service as a picture: on the page, and as a file to put in a report. */
@Controller
@RequestMapping("/diensten/{id}/stappen")
class StripController {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final StepsPages pages;
    private final StripPicture picture;

    StripController(StepsPages pages, StripPicture picture) {
        this.pages = pages;
        this.picture = picture;
    }

    @GetMapping("/strook.svg")
    ResponseEntity<byte[]> svg(
            @PathVariable UUID id,
            @RequestParam @Nullable Integer versie,
            @RequestParam(defaultValue = "") List<String> zonder) {
        return ResponseEntity.ok()
                .contentType(SVG)
                .body(drawing(id, versie, zonder).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/strook.png")
    ResponseEntity<byte[]> png(
            @PathVariable UUID id,
            @RequestParam @Nullable Integer versie,
            @RequestParam(defaultValue = "") List<String> zonder) {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(Png.of(drawing(id, versie, zonder)));
    }

    private String drawing(UUID id, @Nullable Integer version, List<String> without) {
        StepsPage page = version == null ? pages.present(id) : pages.version(id, version);
        return picture.svg(page.without(Set.copyOf(without)));
    }
}
