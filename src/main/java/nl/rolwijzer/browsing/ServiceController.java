package nl.rolwijzer.browsing;

import java.util.List;
import java.util.UUID;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Disputes;
import nl.rolwijzer.catalogue.Resemblance;
import nl.rolwijzer.catalogue.ServiceNotFound;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.ServiceReviews;
import nl.rolwijzer.platform.Sights;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One service: what it is, which roles the citizen has in it and why, as it is now or as an earlier revision had it. */
@Controller
class ServiceController {

    /** How many revisions the page itself shows; the history has them all. */
    private static final int RECENT = 5;

    private final Catalogue catalogue;
    private final VisibleServices visible;
    private final Disputes disputes;
    private final ServiceReviews reviews;
    private final Sights sights;
    private final Resemblance resemblance;
    private final ServiceLanguage language;

    ServiceController(
            Catalogue catalogue,
            VisibleServices visible,
            Disputes disputes,
            ServiceReviews reviews,
            Sights sights,
            Resemblance resemblance,
            ServiceLanguage language) {
        this.language = language;
        this.resemblance = resemblance;
        this.catalogue = catalogue;
        this.visible = visible;
        this.disputes = disputes;
        this.reviews = reviews;
        this.sights = sights;
    }

    @GetMapping(
            path = "/diensten/{id}",
            produces = {MediaType.TEXT_HTML_VALUE, MediaType.ALL_VALUE})
    String current(@PathVariable UUID id, Model model) {
        return show(visible.get(id), model);
    }

    /** Judged by the rulebook of that moment: what is shown is what was known then. */
    @GetMapping("/diensten/{id}/revisies/{number}")
    String revision(@PathVariable UUID id, @PathVariable int number, Model model) {
        model.addAttribute("revisiepagina", true);
        return show(catalogue.find(id, number).orElseThrow(() -> new ServiceNotFound(id)), model);
    }

    private String show(ServiceRecord service, Model model) {
        model.addAttribute("service", service);
        model.addAttribute("report", service.assessment().report());
        if (service.isCurrent()) {
            model.addAttribute(
                    "proeven", WhatIfLinks.of(service, service.assessment().answers()));
        }
        model.addAttribute(
                "siblings",
                catalogue.siblings(service).stream().filter(visible::shows).toList());
        model.addAttribute("history", catalogue.history(service.id(), service.currentRevision(), RECENT));
        model.addAttribute("disputes", sights.current().isEverything() ? disputes.of(service.id()) : List.of());
        model.addAttribute(
                "gelijkende",
                service.isCurrent() ? resemblance.of(service, sights.current().isEverything()) : List.of());
        model.addAttribute("rollen", ServiceLanguage.roles(service));
        model.addAttribute("taal", language.hints(service));
        model.addAttribute("herziening", reviews.find(service).orElse(null));
        return "browsing/dienst";
    }
}
