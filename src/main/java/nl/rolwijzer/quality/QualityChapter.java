package nl.rolwijzer.quality;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.report.Chapter;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the quality card of a service in its report, with the organisation's own norms and measurements. */
@Component
@Order(2)
class QualityChapter implements Chapter {

    private final QualityCards cards;
    private final QualityPicture picture;
    private final MessageSource messages;

    QualityChapter(QualityCards cards, QualityPicture picture, MessageSource messages) {
        this.cards = cards;
        this.picture = picture;
        this.messages = messages;
    }

    @Override
    public String fragment() {
        return "quality/rapport :: hoofdstuk";
    }

    @Override
    public Told tell(ServiceRecord service, Locale locale) {
        QualityCards.Carded carded = cards.get(service.id());
        if (carded.card().holders().isEmpty()) {
            return new Told("", Map.of(), Map.of(), List.of());
        }
        return new Told(
                picture.sentence(carded, locale),
                Map.of("kaart", carded.card(), "eigen", carded.own().norms(), "zin", picture.sentence(carded, locale)),
                Map.of(
                        "afweging",
                        new Picture("/diensten/" + service.id() + "/kwaliteit.svg", () -> picture.svg(carded, locale))),
                open(carded, locale));
    }

    private List<String> open(QualityCards.Carded carded, Locale locale) {
        long without = carded.parameters().stream()
                .filter(parameter -> !carded.own().norms().of(parameter.id()).isSet())
                .count();
        return without == 0
                ? List.of()
                : List.of(messages.getMessage("rapport.open.normen", new Object[] {without}, locale));
    }
}
