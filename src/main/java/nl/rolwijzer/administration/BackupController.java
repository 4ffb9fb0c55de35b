package nl.rolwijzer.administration;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making a copy of the database, and seeing which there are. */
@Controller
@RequestMapping("/beheer/reservekopie")
class BackupController {

    private final Backups backups;

    BackupController(Backups backups) {
        this.backups = backups;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("kopieen", backups.all());
        model.addAttribute("map", backups.folder());
        model.addAttribute("ingebouwd", backups.isEmbedded());
        return "administration/reservekopie";
    }

    @PostMapping
    String make(RedirectAttributes flash) {
        flash.addFlashAttribute("gemaakt", backups.make().name());
        return "redirect:/beheer/reservekopie";
    }
}
