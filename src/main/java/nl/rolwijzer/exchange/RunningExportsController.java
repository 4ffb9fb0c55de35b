package nl.rolwijzer.exchange;

import java.util.UUID;
import nl.rolwijzer.platform.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How far the exports of the reader are, and stopping one. The page can be left and opened again meanwhile. */
@Controller
@RequestMapping(RunningExportsController.PATH)
class RunningExportsController {

    static final String PATH = ExportPageController.PATH + "/bezig";

    private final RunningExports running;

    RunningExportsController(RunningExports running) {
        this.running = running;
    }

    /** A part of the page that asks for itself again as long as something is running. */
    @GetMapping
    String show(Model model) {
        model.addAttribute("lopend", running.of(account()));
        return "exchange/bezig :: bezig";
    }

    @PostMapping("/{id}/stoppen")
    String stop(@PathVariable UUID id) {
        running.stop(id, account());
        return "redirect:" + ExportPageController.PATH;
    }

    static String account() {
        return SignedIn.current().map(SignedIn::accountId).orElse("");
    }
}
