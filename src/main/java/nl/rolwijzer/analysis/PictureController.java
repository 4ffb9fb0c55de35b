package nl.rolwijzer.analysis;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.rolwijzer.catalogue.Rulebooks;
import nl.rolwijzer.drawing.Png;
import nl.rolwijzer.platform.Sights;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One picture: on the page, and as a file to put in a report. */
@Controller
@RequestMapping(AnalysisController.PATH)
class PictureController {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

    private final Tallies tallies;
    private final Drawn drawn;
    private final Rulebooks rulebooks;
    private final Sights sights;

    PictureController(Tallies tallies, Drawn drawn, Rulebooks rulebooks, Sights sights) {
        this.tallies = tallies;
        this.drawn = drawn;
        this.rulebooks = rulebooks;
        this.sights = sights;
    }

    @GetMapping("/{id}.svg")
    ResponseEntity<byte[]> image(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        Question question = question(parameters, locale);
        return ResponseEntity.ok()
                .contentType(SVG)
                .body(bytes(drawn.svg(tallies.count(Picture.get(id), question), question, false)));
    }

    @GetMapping("/{id}/download.svg")
    ResponseEntity<byte[]> svg(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        return file(id, "svg", SVG, bytes(whole(id, question(parameters, locale))));
    }

    @GetMapping("/{id}/download.png")
    ResponseEntity<byte[]> png(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        return file(id, "png", MediaType.IMAGE_PNG, Png.of(whole(id, question(parameters, locale))));
    }

    private String whole(String id, Question question) {
        return drawn.svg(tallies.count(Picture.get(id), question), question, true);
    }

    private Question question(MultiValueMap<String, String> parameters, Locale locale) {
        return Question.read(parameters, sights.current().isEverything(), rulebooks.active(), locale);
    }

    private static ResponseEntity<byte[]> file(String id, String extension, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("rolwijzer-" + id + "." + extension)
                                .build()
                                .toString())
                .body(content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
