package nl.rolwijzer.administration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.rolwijzer.accounts.NewToken;
import nl.rolwijzer.accounts.SystemTokens;
import nl.rolwijzer.accounts.TokenResult;
import nl.rolwijzer.platform.TokenScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tokens by which other systems call the API. */
@Controller
@RequestMapping("/beheer/tokens")
class TokensController {

    private static final String BACK = "redirect:/beheer/tokens";
    private static final ZoneId OF_THE_BEHEERDER = ZoneId.of("Europe/Amsterdam");

    private final SystemTokens tokens;
    private final Clock clock;

    TokensController(SystemTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("tokens", tokens.all());
        model.addAttribute("nu", clock.instant());
        model.addAttribute("rechten", TokenScope.values());
        return "administration/tokens";
    }

    /** The secret is shown on the next page and nowhere else; what is refused is shown again as it was typed. */
    @PostMapping
    String issue(
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") List<String> rechten,
            @RequestParam(defaultValue = "") String tot,
            RedirectAttributes flash) {
        TokenResult result = tokens.issue(new NewToken(
                naam,
                rechten.stream().flatMap(id -> TokenScope.find(id).stream()).collect(Collectors.toSet()),
                end(tot)));
        if (result instanceof TokenResult.Issued issued) {
            flash.addFlashAttribute("geheim", issued.secret());
            flash.addFlashAttribute("over", naam);
        } else if (result instanceof TokenResult.Refused refused) {
            flash.addFlashAttribute("fouten", refused.faults());
            flash.addFlashAttribute("naam", naam);
            flash.addFlashAttribute("gekozen", rechten);
            flash.addFlashAttribute("tot", tot);
        }
        return BACK;
    }

    @PostMapping("/{id}/intrekken")
    String revoke(@PathVariable UUID id, RedirectAttributes flash) {
        tokens.revoke(id);
        flash.addFlashAttribute("ingetrokken", true);
        return BACK;
    }

    /** The end of the last day; what is no day has passed, and is refused as such. */
    private static @Nullable Instant end(String lastDay) {
        try {
            return lastDay.isBlank()
                    ? null
                    : LocalDate.parse(lastDay.strip())
                            .plusDays(1)
                            .atStartOfDay(OF_THE_BEHEERDER)
                            .toInstant();
        } catch (DateTimeParseException noDay) {
            return Instant.EPOCH;
        }
    }
}
