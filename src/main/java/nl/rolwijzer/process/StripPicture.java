package nl.rolwijzer.process;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.rolwijzer.drawing.Strip;
import nl.rolwijzer.lean.Cut;
import nl.rolwijzer.lean.JudgedStep;
import nl.rolwijzer.lean.Opinion;
import nl.rolwijzer.lean.Parties;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the steps of a service into a picture, and the picture into a sentence. */
@Component
class StripPicture {

    private final MessageSource messages;
    private final Durations durations;

    StripPicture(MessageSource messages, Durations durations) {
        this.messages = messages;
        this.durations = durations;
    }

    /** What the picture shows, in one sentence; the table beside it has the rest. */
    String sentence(Cut cut) {
        return message(
                cut.gone().isEmpty() ? "stappen.beeld.zin" : "stappen.beeld.zin_zonder",
                cut.whole().steps().size(),
                durations.of(cut.totals().lead()),
                cut.gone().size());
    }

    String svg(Cut cut) {
        Parties parties = cut.whole().parties();
        List<Strip.Part> parts = cut.whole().steps().stream()
                .map(each -> part(each, parties, cut.takes(each)))
                .toList();
        return new Strip(sentence(cut), words(parties), parts).svg();
    }

    private static Strip.Part part(JudgedStep each, Parties parties, boolean gone) {
        return new Strip.Part(
                String.valueOf(each.number()),
                each.step().touchTime().toMillis(),
                each.step().waitingTime().toMillis(),
                Stream.concat(
                                Stream.of(parties.individual().on(each.step()).opinion()),
                                parties.together(each.step()).stream())
                        .map(StripPicture::mark)
                        .toList(),
                gone);
    }

    private static Strip.Mark mark(Opinion opinion) {
        return switch (opinion) {
            case JA -> Strip.Mark.YES;
            case NEE -> Strip.Mark.NO;
            case NODIG -> Strip.Mark.NEEDED;
            case ONBEKEND -> Strip.Mark.OPEN;
        };
    }

    private Strip.Words words(Parties parties) {
        List<String> rows = parties.collective().isEmpty()
                ? List.of(message("stappen.rij.individueel"))
                : List.of(message("stappen.rij.individueel"), message("stappen.rij.anderen"));
        return new Strip.Words(
                message("stappen.beeld.tijd"),
                rows,
                message("stappen.bewerktijd"),
                message("stappen.wachttijd"),
                message("stappen.beeld.niet_op_schaal"),
                message("stappen.beeld.eruit"),
                Arrays.stream(Opinion.values())
                        .map(opinion -> message("stappen.oordeel." + opinion.id()))
                        .toList(),
                message("stappen.beeld.voet"));
    }

    private String message(String code, Object... arguments) {
        return messages.getMessage(code, arguments, LocaleContextHolder.getLocale());
    }
}
