package nl.rolwijzer.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.Source;
import nl.rolwijzer.assessment.Subkind;
import nl.rolwijzer.lean.Demand;
import nl.rolwijzer.lean.Heaviness;

/** The columns of the file of quality cards. Their names, and the ids in them, are promises: others build on them. */
enum QualityColumn {
    DIENST_ID(line -> line.service().id().toString()),
    DIENST(line -> line.service().facts().name()),
    PARAMETER(line -> line.row().parameter().id()),
    KANT(line -> line.row().parameter().burden() ? "tegen" : "waarde"),
    PERSPECTIEF(of(demand -> demand.holder().perspective().id())),
    ROL(of(demand -> demand.holder().role().id())),
    SUBSOORT(of(demand -> demand.holder().findSubkind().map(Subkind::id).orElse(""))),
    GEWICHT(of(demand -> Heaviness.of(demand.weight()).id())),
    GEWICHT_GRONDSLAG(of(demand -> demand.weight().basis().id())),
    WENS(line -> line.findDemand()
            .map(demand -> demand.wish().text().in(line.locale()))
            .orElse("")),
    WENS_GRONDSLAG(of(demand -> demand.wish().ground().id())),
    WENS_BRONNEN(of(demand -> demand.wish().sources().stream().map(Source::id).collect(Collectors.joining("|")))),
    MAAT(line -> line.findDemand()
            .flatMap(demand -> demand.wish().findMeasure())
            .map(measure -> measure.in(line.locale()))
            .orElse("")),
    BOTST(line -> line.row().isConflict() ? "ja" : "nee"),
    SPANNINGEN(line -> line.row().oppositions().stream()
            .map(opposition -> opposition.tension().id())
            .collect(Collectors.joining("|"))),
    NORM(line -> line.norm().norm()),
    METING(line -> line.norm().value()),
    METING_DATUM(line -> line.norm().findDay().map(LocalDate::toString).orElse("")),
    METING_BRON(line -> line.norm().source()),
    ORGANISATIE(line -> line.service().facts().organisation());

    private final Function<QualityLine, String> cell;

    QualityColumn(Function<QualityLine, String> cell) {
        this.cell = cell;
    }

    static List<String> header() {
        return Arrays.stream(values())
                .map(column -> column.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    static List<String> cells(QualityLine line) {
        return Arrays.stream(values()).map(column -> column.cell.apply(line)).toList();
    }

    private static Function<QualityLine, String> of(Function<Demand, String> cell) {
        return line -> line.findDemand().map(cell).orElse("");
    }
}
