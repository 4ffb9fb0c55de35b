package nl.rolwijzer.administration;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page from which a beheerder goes on. */
@Controller
class StartOfAdministrationController {

    @GetMapping("/beheer")
    String start() {
        return "administration/beheer";
    }
}
