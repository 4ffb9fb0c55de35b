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
                .map(peak -> in.message(code, tally.total(), number(tally, peak), peak.label(), peak.column()))
                .orElseGet(() -> in.message(code + ".geen", tally.total()));
    }

    /** What was counted, and when. */
    String note(Tally tally, Question question) {
        CountedWords.In in = words.in(question);
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(question.locale())
                .format(LocalDate.ofInstant(clock.instant(), NETHERLANDS));
        return in.message(
                "analyse.noot." + tally.picture().about().id(),
                day,
                in.message("analyse.telling." + question.basis().id()));
    }

    private static Object number(Tally tally, Tally.Peak peak) {
        return tally.picture().about().isTime()
                ? peak.cell().shown()
                : (Object) peak.cell().count();
    }

    /** @param whole whether it stands on its own, with its title and its note */
    String svg(Tally tally, Question question, boolean whole) {
        String title = whole
                ? words.in(question).message("analyse.kop." + tally.picture().id())
                : "";
        List<Figure.Row> rows = tally.lines().stream()
                .map(line -> new Figure.Row(
                        line.label(),
                        line.cells().stream().map(Tally.Cell::count).toList(),
                        line.cells().stream().map(Tally.Cell::shown).toList()))
                .toList();
        return tally.picture()
                .shape()
                .svg(new Figure(
                        title, sentence(tally, question), whole ? note(tally, question) : "", tally.columns(), rows));
    }
}
