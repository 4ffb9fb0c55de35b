package nl.rolwijzer.administration;

import java.util.Map;
import java.util.UUID;
import nl.rolwijzer.audit.Action;
import nl.rolwijzer.audit.CheckRun;
import nl.rolwijzer.audit.Notary;
import nl.rolwijzer.audit.Outcome;
import nl.rolwijzer.audit.ShownEntry;
import nl.rolwijzer.audit.TrailReader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Searching the trail, reading an entry, and running the check of the whole. */
@Controller
@RequestMapping("/beheer/audit")
class AuditController {

    private final TrailReader trail;
    private final Notary notary;
    private final CheckRun check;

    AuditController(TrailReader trail, Notary notary, CheckRun check) {
        this.trail = trail;
        this.notary = notary;
        this.check = check;
    }

    @GetMapping
    String search(@RequestParam Map<String, String> parameters, Model model) {
        TrailSearchForm form = TrailSearchForm.of(parameters);
        long total = trail.count(form.query());
        long number = number(parameters.getOrDefault(TrailSearchForm.PAGE, "1"), TrailPage.last(total));
        var found = trail.entries(form.query(), (number - 1) * TrailPage.SIZE, TrailPage.SIZE);
        model.addAttribute("list", new TrailPage(found, total, number, form));
        model.addAttribute("acties", Action.values());
        model.addAttribute("uitkomsten", Outcome.values());
        model.addAttribute("soorten", trail.kinds());
        model.addAttribute("laatste", notary.last().orElse(null));
        model.addAttribute("controle", check.state());
        return "administration/audit";
    }

    @GetMapping("/regels/{id}")
    String entry(@PathVariable UUID id, Model model) {
        ShownEntry entry = trail.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("regel", entry);
        return "administration/audit-regel";
    }

    @GetMapping("/controle")
    String report(Model model) {
        model.addAttribute("controle", check.state());
        return "administration/audit-controle";
    }

    @PostMapping("/controle")
    String startCheck() {
        check.start();
        return "redirect:/beheer/audit/controle";
    }

    /** What is no number is the first page, and what is beyond the last the last one. */
    private static long number(String page, long last) {
        return page.matches("[1-9][0-9]{0,8}") ? Math.min(Long.parseLong(page), last) : 1;
    }
}
