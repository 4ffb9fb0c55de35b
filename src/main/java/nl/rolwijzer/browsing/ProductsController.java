package nl.rolwijzer.browsing;

import java.util.List;
import java.util.Map;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchParameters;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.platform.Address;
import nl.rolwijzer.products.ListedProduct;
import nl.rolwijzer.products.Mark;
import nl.rolwijzer.products.ProductList;
import nl.rolwijzer.products.ProductSearch;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The Uniforme Productnamenlijst to look through, with how many services there are of each product. */
@Controller
@RequestMapping(ProductFilter.PATH)
class ProductsController {

    private final ProductList list;
    private final Search search;

    ProductsController(ProductList list, Search search) {
        this.list = list;
        this.search = search;
    }

    @GetMapping
    String products(@RequestParam Map<String, String> parameters, Model model) {
        ProductFilter filter = ProductFilter.read(parameters, SearchParameters.showsExamples(parameters));
        model.addAttribute("list", page(filter, parameters.getOrDefault(ProductFilter.PAGE, "1")));
        model.addAttribute("lagen", Mark.layers());
        model.addAttribute("keuzes", ProductFilter.Shown.values());
        return "browsing/productnamen";
    }

    private ProductPage page(ProductFilter filter, String wanted) {
        SearchRequest services = SearchRequest.everything().showing(filter.examples());
        Map<String, Long> counts = search.counts(services, Facet.UPL);
        ProductSearch words = new ProductSearch(filter.words());
        List<ListedProduct> all = list.all();
        List<ListedProduct> fitting = all.stream()
                .filter(each -> filter.fits(each, count(counts, each), words))
                .toList();
        List<ListedProduct> present =
                all.stream().filter(each -> !each.isGone()).toList();
        long number = number(wanted, ProductPage.last(fitting.size()));
        return new ProductPage(
                filter,
                fitting.stream()
                        .skip((number - 1) * ProductPage.SIZE)
                        .limit(ProductPage.SIZE)
                        .map(each -> new ProductPage.Row(each, count(counts, each), address(services, each)))
                        .toList(),
                fitting.size(),
                present.size(),
                present.stream().filter(each -> count(counts, each) > 0).count(),
                number);
    }

    private static long count(Map<String, Long> counts, ListedProduct each) {
        return counts.getOrDefault(each.product().uri(), 0L);
    }

    /** Of the list with exactly the services that were counted. */
    private static String address(SearchRequest services, ListedProduct each) {
        return Address.of(
                "/diensten",
                SearchParameters.write(
                        services.with(Facet.UPL, List.of(each.product().uri()))));
    }

    /** What is no number is the first page, and what is beyond the last the last one. */
    private static long number(String page, long last) {
        return page.matches("[1-9][0-9]{0,8}") ? Math.min(Long.parseLong(page), last) : 1;
    }
}
