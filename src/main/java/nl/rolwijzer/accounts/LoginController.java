package nl.rolwijzer.accounts;

import java.util.Locale;
import java.util.Map;
import nl.rolwijzer.platform.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in on, with the word that brought the reader there. */
@Controller
class LoginController {

    private final DemoAccounts demo;

    LoginController(DemoAccounts demo) {
        this.demo = demo;
    }

    /** What is said above the form; each is a parameter without a value. */
    enum Notice {
        FOUT,
        UITGELOGD;

        static String of(Map<String, String> parameters) {
            for (Notice notice : values()) {
                if (parameters.containsKey(notice.id())) {
                    return notice.id();
                }
            }
            return "";
        }

        private String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @GetMapping("/login")
    String page(@RequestParam Map<String, String> parameters, Model model) {
        if (SignedIn.current().isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("bericht", Notice.of(parameters));
        model.addAttribute("demo", demo.all());
        model.addAttribute("wachtwoord", DemoAccounts.PASSWORD);
        return "accounts/inloggen";
    }
}
