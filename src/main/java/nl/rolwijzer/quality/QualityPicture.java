package nl.rolwijzer.quality;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.rolwijzer.drawing.TradeOff;
import nl.rolwijzer.lean.Demand;
import nl.rolwijzer.lean.Holder;
import nl.rolwijzer.lean.QualityRow;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws the trade-off of a quality card: for everybody with a role, what is valued against what it costs. */
@Component
class QualityPicture {

    private final MessageSource messages;
    private final HolderNames names;

    QualityPicture(MessageSource messages, HolderNames names) {
        this.messages = messages;
        this.names = names;
    }

    /** What the picture shows, in words. */
    String sentence(QualityCards.Carded carded, Locale locale) {
        String conflicts = carded.card().conflicts().stream()
                .map(row -> row.parameter().name().in(locale))
                .collect(Collectors.joining("; "));
        return conflicts.isEmpty()
                ? message("kwaliteit.beeld.eens", locale)
                : message("kwaliteit.beeld.botst", locale, conflicts);
    }

    String svg(QualityCards.Carded carded, Locale locale) {
        List<TradeOff.Side> sides = carded.card().holders().stream()
                .map(holder -> new TradeOff.Side(
                        label(holder, locale),
                        weights(carded.card().burdens(), holder, locale),
                        weights(carded.card().benefits(), holder, locale)))
                .toList();
        return new TradeOff(
                        sentence(carded, locale),
                        message("kwaliteit.lasten", locale),
                        message("kwaliteit.baten", locale),
                        message("kwaliteit.beeld.legenda", locale),
                        sides)
                .svg();
    }

    private String label(Holder holder, Locale locale) {
        return message("kwaliteit.beeld." + holder.perspective().id(), locale, names.name(holder));
    }

    private static List<TradeOff.Weight> weights(List<QualityRow> rows, Holder holder, Locale locale) {
        return rows.stream()
                .flatMap(row -> row.demands().stream()
                        .filter(demand -> demand.holder().equals(holder))
                        .map(Demand::weight)
                        .map(weight ->
                                new TradeOff.Weight(row.parameter().name().in(locale), weight.weight())))
                .toList();
    }

    private String message(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
