package nl.rolwijzer.browsing;

import nl.rolwijzer.catalogue.SavedViews;
import nl.rolwijzer.catalogue.SearchParameters;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.platform.Sights;
import nl.rolwijzer.platform.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue as a list, to be searched and filtered; everything that is chosen stands in the address. */
@Controller
class ListController {

    private final ListPages pages;
    private final Sights sights;
    private final SavedViews views;

    ListController(ListPages pages, Sights sights, SavedViews views) {
        this.views = views;
        this.pages = pages;
        this.sights = sights;
    }

    @GetMapping(
            path = "/diensten",
            produces = {MediaType.TEXT_HTML_VALUE, MediaType.ALL_VALUE})
    String services(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        String page = parameters.getFirst(ListLinks.PAGE);
        SearchRequest request =
                SearchParameters.read(parameters).seeing(sights.current().isEverything());
        model.addAttribute("list", pages.page(request, number(page)));
        SignedIn.current().ifPresent(person -> model.addAttribute("weergaven", views.of(person.accountId())));
        return "browsing/diensten";
    }

    /** What is no number is the first page, and what is beyond every number the last one. */
    private static long number(@Nullable String page) {
        if (page == null || !page.matches("[0-9]{1,300}")) {
            return 1;
        }
        return page.length() > 18 ? Long.MAX_VALUE : Long.parseLong(page);
    }
}
