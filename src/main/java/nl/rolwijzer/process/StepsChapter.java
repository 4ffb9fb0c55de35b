package nl.rolwijzer.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.StepSheets;
import nl.rolwijzer.lean.Cut;
import nl.rolwijzer.lean.Outcome;
import nl.rolwijzer.lean.Totals;
import nl.rolwijzer.lean.ValueStream;
import nl.rolwijzer.report.Chapter;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the steps of a service in its report: the strip, what the time is worth, and every step. */
@Component
@Order(1)
class StepsChapter implements Chapter {

    private final StepSheets sheets;
    private final StripPicture picture;
    private final Durations durations;
    private final MessageSource messages;

    StepsChapter(StepSheets sheets, StripPicture picture, Durations durations, MessageSource messages) {
        this.sheets = sheets;
        this.picture = picture;
        this.durations = durations;
        this.messages = messages;
    }

    @Override
    public String fragment() {
        return "process/rapport :: hoofdstuk";
    }

    @Override
    public Told tell(ServiceRecord service, Locale locale) {
        Optional<StepSheets.Kept> present = sheets.present(service.id());
        StepsPage page = StepsPage.of(
                service, present, present.map(StepSheets.Kept::number).orElse(0));
        if (page.isEmpty()) {
            return new Told("", Map.of(), Map.of(), List.of(say("rapport.open.stappen", locale)));
        }
        Cut whole = page.without(Set.of());
        return new Told(
                summary(page.stream(), locale),
                Map.of("stroom", page.stream(), "zin", picture.sentence(whole)),
                Map.of("strook", new Picture(page.picture(), () -> picture.svg(whole))),
                open(page.stream(), locale));
    }

    private String summary(ValueStream stream, Locale locale) {
        Totals totals = stream.totals();
        return say(
                "rapport.kort.stappen",
                locale,
                stream.steps().size(),
                durations.of(totals.lead()),
                length(totals.protectedTime(), totals),
                length(totals.waste(), totals));
    }

    private String length(Duration part, Totals totals) {
        return durations.of(part) + " (" + durations.share(part, totals.lead()) + ")";
    }

    private List<String> open(ValueStream stream, Locale locale) {
        List<String> open = new ArrayList<>();
        long unjudged = stream.steps().stream()
                .filter(each -> each.outcome() == Outcome.NOG_TE_BEOORDELEN)
                .count();
        if (unjudged > 0) {
            open.add(say("rapport.open.stappen.oordeel", locale, unjudged));
        }
        if (stream.timeless() > 0) {
            open.add(say("rapport.open.stappen.tijd", locale, stream.timeless()));
        }
        return open;
    }

    private String say(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
