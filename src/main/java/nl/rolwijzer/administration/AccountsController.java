package nl.rolwijzer.administration;

import java.util.UUID;
import nl.rolwijzer.accounts.AccountResult;
import nl.rolwijzer.accounts.Accounts;
import nl.rolwijzer.accounts.NewAccount;
import nl.rolwijzer.platform.UserRole;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The accounts of Rolwijzer itself: who they are, and every change to them. */
@Controller
@RequestMapping("/beheer/accounts")
class AccountsController {

    private static final String BACK = "redirect:/beheer/accounts";

    private final Accounts accounts;

    AccountsController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("rollen", UserRole.values());
        return "administration/accounts";
    }

    /** A refused account is shown again as it was typed. */
    @PostMapping
    String add(
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String weergavenaam,
            @RequestParam UserRole rol,
            RedirectAttributes flash) {
        NewAccount wanted = new NewAccount(naam, weergavenaam, rol);
        AccountResult result = accounts.add(wanted);
        if (result instanceof AccountResult.Refused) {
            flash.addFlashAttribute("getypt", wanted);
        }
        return tell(result, naam, flash);
    }

    @PostMapping("/{id}/rol")
    String giveRole(@PathVariable UUID id, @RequestParam UserRole rol, RedirectAttributes flash) {
        return tell(accounts.give(id, rol), name(id), flash);
    }

    @PostMapping("/{id}/actief")
    String activate(@PathVariable UUID id, @RequestParam boolean actief, RedirectAttributes flash) {
        return tell(accounts.activate(id, actief), name(id), flash);
    }

    @PostMapping("/{id}/wachtwoord")
    String renewPassword(@PathVariable UUID id, RedirectAttributes flash) {
        return tell(accounts.renewPassword(id), name(id), flash);
    }

    private String name(UUID id) {
        return accounts.find(id).map(account -> account.name()).orElse("");
    }

    /** The password is shown on the next page and nowhere else. */
    private static String tell(AccountResult result, String name, RedirectAttributes flash) {
        flash.addFlashAttribute("over", name);
        if (result instanceof AccountResult.Refused refused) {
            flash.addFlashAttribute("geweigerd", refused.why().code());
        } else if (result instanceof AccountResult.NewPassword made) {
            flash.addFlashAttribute("eenmalig", made.oneTimePassword());
        } else {
            flash.addFlashAttribute("gelukt", true);
        }
        return BACK;
    }
}
