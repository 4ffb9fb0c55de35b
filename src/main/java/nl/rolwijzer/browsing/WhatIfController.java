package nl.rolwijzer.browsing;

import java.util.UUID;
import nl.rolwijzer.catalogue.Rulebooks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Tries out other answers on a service. The answers stand in the address and nowhere else. */
@Controller
class WhatIfController {

    private final VisibleServices visible;
    private final Rulebooks rulebooks;

    WhatIfController(VisibleServices visible, Rulebooks rulebooks) {
        this.visible = visible;
        this.rulebooks = rulebooks;
    }

    @GetMapping("/diensten/{id}/wat-als")
    String tryOut(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> address, Model model) {
        WhatIf whatIf = WhatIf.of(visible.get(id), rulebooks.active(), address);
        model.addAttribute("proef", whatIf);
        model.addAttribute("proeven", whatIf.links());
        model.addAttribute("verandert", whatIf.present().report().changes());
        return "browsing/wat-als";
    }
}
