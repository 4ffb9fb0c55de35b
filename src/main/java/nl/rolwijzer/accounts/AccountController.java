package nl.rolwijzer.accounts;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import nl.rolwijzer.platform.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The account of whoever has signed in: who they are here, and another password. */
@Controller
class AccountController {

    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordCheck check;

    AccountController(Accounts accounts, Passwords passwords, PasswordCheck check) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.check = check;
    }

    @GetMapping("/account")
    String page(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("eigenWachtwoord", isOwn(person));
        model.addAttribute(
                "eenmalig", person instanceof Person local && local.session().oneTime());
        return "accounts/account";
    }

    /** Keeps the new password and ends every session of this account, the present one included. */
    @PostMapping("/account")
    String change(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "") String huidig,
            @RequestParam(defaultValue = "") String nieuw,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws ServletException {
        Optional<String> fault = isOwn(person) ? fault((Person) person, huidig, nieuw) : Optional.of("niet_hier");
        if (fault.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fout", fault.get());
            return page(person, model);
        }
        accounts.choosePassword(UUID.fromString(person.accountId()), nieuw);
        request.logout();
        return "redirect:/login?gewijzigd";
    }

    private Optional<String> fault(Person person, String present, String next) {
        if (check.check(person.name(), present).isEmpty()) {
            return Optional.of("huidig");
        }
        return present.equals(next) ? Optional.of("gelijk") : passwords.fault(next, person.name());
    }

    /** Demo accounts and those of an identity provider have no password here. */
    private static boolean isOwn(SignedIn person) {
        return person instanceof Person local && !DemoAccounts.isDemo(local);
    }
}
