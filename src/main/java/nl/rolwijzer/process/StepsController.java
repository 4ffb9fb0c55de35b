package nl.rolwijzer.process;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.rolwijzer.catalogue.StepSheets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps of a service to read: as they are, as they were, and as they would be without some. */
@Controller
@RequestMapping("/diensten/{id}/stappen")
class StepsController {

    private final StepsPages pages;
    private final StepSheets sheets;
    private final StripPicture picture;

    StepsController(StepsPages pages, StepSheets sheets, StripPicture picture) {
        this.pages = pages;
        this.sheets = sheets;
        this.picture = picture;
    }

    @GetMapping
    String present(@PathVariable UUID id, Model model) {
        return show(pages.present(id), model);
    }

    @GetMapping("/versies/{number}")
    String version(@PathVariable UUID id, @PathVariable int number, Model model) {
        return show(pages.version(id, number), model);
    }

    /** What stands in the address is tried out, and nothing is kept. */
    @GetMapping("/watals")
    String tryOut(@PathVariable UUID id, @RequestParam(defaultValue = "") List<String> zonder, Model model) {
        StepsPage page = pages.present(id);
        Set<String> ids = Set.copyOf(zonder);
        model.addAttribute("pagina", page);
        model.addAttribute("proef", page.without(ids));
        model.addAttribute("beeld", page.picture(ids, "svg"));
        model.addAttribute("zin", picture.sentence(page.without(ids)));
        return "process/watals";
    }

    private String show(StepsPage page, Model model) {
        model.addAttribute("pagina", page);
        model.addAttribute("zin", picture.sentence(page.without(Set.of())));
        model.addAttribute("versies", sheets.all(page.service().id()));
        return "process/stappen";
    }
}
