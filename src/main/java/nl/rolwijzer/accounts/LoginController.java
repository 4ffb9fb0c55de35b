package nl.rolwijzer.accounts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import nl.rolwijzer.platform.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in on, with what brought the reader there. */
@Controller
class LoginController {

    private final DemoAccounts demo;
    private final Accounts accounts;
    private final IdentityProviders providers;

    LoginController(DemoAccounts demo, Accounts accounts, IdentityProviders providers) {
        this.demo = demo;
        this.accounts = accounts;
        this.providers = providers;
    }

    /** What is said above the form, and how; each is a parameter without a value. */
    enum Notice {
        FOUT("error"),
        GEDULD("error"),
        GEEN_ROL("error"),
        ELDERS("error"),
        INGEVULD("warning"),
        VERLOPEN("warning"),
        GEWIJZIGD("ok"),
        UITGELOGD("ok");

        private final String kind;

        Notice(String kind) {
            this.kind = kind;
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
        model.addAttribute("bericht", "");
        Arrays.stream(Notice.values())
                .filter(notice -> parameters.containsKey(notice.id()))
                .findFirst()
                .ifPresent(notice -> model.addAttribute("bericht", notice.id()).addAttribute("ernst", notice.kind));
        model.addAttribute("aanbieders", providers.choices());
        model.addAttribute(
                "metWachtwoord", !demo.all().isEmpty() || !accounts.all().isEmpty());
        model.addAttribute("demo", demo.all());
        model.addAttribute("demoWachtwoord", DemoAccounts.PASSWORD);
        return "accounts/inloggen";
    }
}
