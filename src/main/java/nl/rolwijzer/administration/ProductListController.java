package nl.rolwijzer.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import nl.rolwijzer.products.Deliveries;
import nl.rolwijzer.products.HandedIn;
import nl.rolwijzer.products.Preview;
import nl.rolwijzer.products.ProductList;
import nl.rolwijzer.products.TakenOver;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Deliveries of the Uniforme Productnamenlijst: handing one in, looking at what it changes, and taking it over. */
@Controller
@RequestMapping(ProductListController.PATH)
class ProductListController {

    static final String PATH = "/beheer/productnamen";

    private static final String BACK = "redirect:" + PATH;

    private final Deliveries deliveries;
    private final ProductList list;
    private final GoneProducts gone;

    ProductListController(Deliveries deliveries, ProductList list, GoneProducts gone) {
        this.deliveries = deliveries;
        this.list = list;
        this.gone = gone;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("leveringen", deliveries.all());
        model.addAttribute("vervallen", gone.of(list.all()));
        return "administration/productnamen";
    }

    @PostMapping
    String handIn(
            @RequestParam(required = false) @Nullable MultipartFile bestand, Model model, HttpServletResponse response)
            throws IOException {
        HandedIn result = handIn(bestand);
        if (result instanceof HandedIn.Waiting waiting) {
            return BACK + "/" + waiting.id();
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("geweigerd", result);
        return all(model);
    }

    /** No file at all is refused as an empty one is. */
    private HandedIn handIn(@Nullable MultipartFile file) throws IOException {
        if (file == null) {
            return deliveries.handIn("", InputStream.nullInputStream());
        }
        String name = file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            return deliveries.handIn(name == null ? "" : name, content);
        }
    }

    /** A file that does not wait any more was taken over, or handed in too long ago. */
    @GetMapping("/{id}")
    String preview(@PathVariable UUID id, Model model, RedirectAttributes flash) {
        Preview preview = deliveries.preview(id).orElse(null);
        if (preview == null) {
            flash.addFlashAttribute("melding", "upl.melding.weg");
            return BACK;
        }
        model.addAttribute("voorbeeld", preview);
        model.addAttribute("vervallen", gone.of(preview.change()));
        return "administration/productnamen-voorbeeld";
    }

    @PostMapping("/{id}")
    String takeOver(@PathVariable UUID id, @RequestParam(defaultValue = "") String op, RedirectAttributes flash) {
        int basedOn = op.matches("[0-9]{1,9}") ? Integer.parseInt(op) : -1;
        TakenOver result = deliveries.takeOver(id, basedOn);
        if (result instanceof TakenOver.Done done) {
            flash.addFlashAttribute("overgenomen", done.tally());
            return BACK;
        }
        flash.addFlashAttribute("melding", "upl.melding.anders");
        return BACK + "/" + id;
    }
}
