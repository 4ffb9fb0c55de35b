package nl.rolwijzer.tour;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Takes the offer of the tour away; as with the language of the pages, it is this browser that remembers it. */
@Controller
class TourOfferController {

    private final TourOffer offer;

    TourOfferController(TourOffer offer) {
        this.offer = offer;
    }

    @GetMapping("/rondleiding/niet-meer")
    String close(HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, offer.closed().toString());
        return "redirect:/";
    }
}
