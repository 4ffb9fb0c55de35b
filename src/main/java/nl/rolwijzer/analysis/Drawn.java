package nl.rolwijzer.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import nl.rolwijzer.drawing.Figure;
import org.springframework.stereotype.Component;

/** Puts what was counted into words and pictures. */
@Component
class Drawn {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final CountedWords words;
    private final Clock clock;

    Drawn(CountedWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** One sentence that says what the numbers show. */
    String sentence(Tally tally, Question question) {
        CountedWords.In in = words.in(question);
        String code = "analyse.zin." + tally.picture().id();
        return tally.peak()
                .map(peak -> in.message(code, tally.total(), peak.count(), peak.label(), peak.column()))
                .orElseGet(() -> in.message(code + ".geen", tally.total()));
    }

    /** Which roles were counted, where that matters, and when. */
    String note(Tally tally, Question question) {
        CountedWords.In in = words.in(question);
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(question.locale())
                .format(LocalDate.ofInstant(clock.instant(), NETHERLANDS));
        return tally.picture().isOfRoles()
                ? in.message(
                        "analyse.noot.rollen",
                        day,
                        in.message("analyse.telling." + question.basis().id()))
                : in.message("analyse.noot", day);
    }

    /** @param whole whether it stands on its own, with its title and its note */
    String svg(Tally tally, Question question, boolean whole) {
        String title = whole
                ? words.in(question).message("analyse.kop." + tally.picture().id())
                : "";
        List<Figure.Row> rows = tally.lines().stream()
                .map(line -> new Figure.Row(
                        line.label(),
                        line.cells().stream().map(Tally.Cell::count).toList()))
                .toList();
        return tally.picture()
                .shape()
                .svg(new Figure(
                        title, sentence(tally, question), whole ? note(tally, question) : "", tally.columns(), rows));
    }
}
