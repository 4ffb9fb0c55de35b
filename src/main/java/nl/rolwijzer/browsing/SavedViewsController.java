package nl.rolwijzer.browsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.rolwijzer.catalogue.DraftFault;
import nl.rolwijzer.catalogue.SavedViews;
import nl.rolwijzer.platform.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The views of the list that somebody keeps: saving, renaming and removing them. */
@Controller
@RequestMapping("/weergaven")
class SavedViewsController {

    private static final String PAGE = "redirect:/weergaven";

    private final SavedViews views;
    private final MessageSource messages;

    SavedViewsController(SavedViews views, MessageSource messages) {
        this.messages = messages;
        this.views = views;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("weergaven", views.of(person.accountId()));
        return "browsing/weergaven";
    }

    /** Keeps the search of an address, and leads back to it. */
    @PostMapping
    String save(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam(defaultValue = "") String weergave,
            @RequestParam(defaultValue = "") String zoekvraag,
            Model model) {
        // Read and written again, so that what is kept leads nowhere else.
        String parameters = ListLinks.read(zoekvraag).query();
        List<DraftFault> faults = views.save(person.accountId(), weergave, parameters);
        model.addAttribute("zoekvraag", parameters);
        return faults.isEmpty()
                ? "redirect:" + ListLinks.read(parameters).page(1)
                : refused(person, null, weergave, faults, model);
    }

    @PostMapping("/{id}")
    String rename(
            @AuthenticationPrincipal SignedIn person,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String weergave,
            Model model) {
        List<DraftFault> faults = views.rename(person.accountId(), id, weergave);
        return faults.isEmpty() ? PAGE : refused(person, id, weergave, faults, model);
    }

    @PostMapping("/{id}/verwijderen")
    String remove(@AuthenticationPrincipal SignedIn person, @PathVariable UUID id) {
        views.remove(person.accountId(), id);
        return PAGE;
    }

    private String refused(SignedIn person, @Nullable UUID id, String typed, List<DraftFault> faults, Model model) {
        model.addAttribute("fout", word(faults.get(0)));
        model.addAttribute("foutBij", id);
        model.addAttribute("getypt", typed);
        return show(person, model);
    }

    private String word(DraftFault fault) {
        Locale locale = LocaleContextHolder.getLocale();
        List<Object> arguments = new ArrayList<>(fault.arguments());
        arguments.add(0, messages.getMessage("veld.weergave", null, locale));
        return messages.getMessage(fault.code(), arguments.toArray(), locale);
    }
}
