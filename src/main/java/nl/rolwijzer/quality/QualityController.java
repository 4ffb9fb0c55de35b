package nl.rolwijzer.quality;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The quality card of one service, to read and to print. */
@Controller
class QualityController {

    static final String PATH = "/diensten/{id}/kwaliteit";

    private final QualityCards cards;
    private final QualityPicture picture;

    QualityController(QualityCards cards, QualityPicture picture) {
        this.cards = cards;
        this.picture = picture;
    }

    @GetMapping(PATH)
    String card(@PathVariable UUID id, Model model, Locale locale) {
        QualityCards.Carded carded = cards.get(id);
        model.addAttribute("service", carded.service());
        model.addAttribute("card", carded.card());
        model.addAttribute("eigen", carded.own());
        model.addAttribute("afweging", picture.sentence(carded, locale));
        return "quality/kwaliteit";
    }
}
