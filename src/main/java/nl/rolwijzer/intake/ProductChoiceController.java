package nl.rolwijzer.intake;

import java.util.Locale;
import java.util.UUID;
import nl.rolwijzer.products.ListedProduct;
import nl.rolwijzer.products.ProductList;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Starting a service from a product of the list. */
@Controller
@RequestMapping("/diensten/nieuw")
class ProductChoiceController {

    private final ProductList list;
    private final ProductChoice choice;
    private final FormPages pages;
    private final FormReply reply;

    ProductChoiceController(ProductList list, ProductChoice choice, FormPages pages, FormReply reply) {
        this.list = list;
        this.choice = choice;
        this.pages = pages;
        this.reply = reply;
    }

    /** The form filled with what the list says of a product; a service to begin with comes first. */
    @GetMapping(params = {"product", "!kopie", "!moment"})
    String form(@RequestParam UUID product, Model model, Locale locale) {
        ListedProduct chosen = list.find(product).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ServiceForm form = choice.filled(ServiceForm.blank(), chosen.product());
        return reply.show(model, pages.blank(form, null, locale));
    }

    /** The products that fit what is being typed, for a form that is open. */
    @GetMapping("/producten")
    String found(@RequestParam(name = FormFields.PRODUCT_WORDS, defaultValue = "") String words, Model model) {
        model.addAttribute("keuze", choice.search(words));
        return "intake/product-gevonden";
    }
}
