package nl.rolwijzer.analysis;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Search;
import nl.rolwijzer.catalogue.SearchRequest;
import nl.rolwijzer.catalogue.StepFigures;
import nl.rolwijzer.catalogue.StepTime;
import org.springframework.stereotype.Component;

/** Adds up the time of the steps of services. */
@Component
class StepTallies {

    private static final int MOST_SERVICES = 10;
    static final List<String> DESCRIBED = List.of("te_beoordelen", "beoordeeld");
    private static final List<StepTime> COLUMNS =
            List.of(StepTime.DOORLOOPTIJD, StepTime.BESCHERMD_BURGER, StepTime.BESCHERMD_DERDEN, StepTime.VERSPILLING);

    private final Search search;
    private final StepFigures figures;
    private final CountedWords words;

    StepTallies(Search search, StepFigures figures, CountedWords words) {
        this.search = search;
        this.figures = figures;
        this.words = words;
    }

    /** The services with most of a kind of time, each leading to its steps. */
    Tally most(Picture picture, Question question) {
        StepTime kind = kind(picture);
        List<Tally.Line> lines = figures.most(question.request(), kind, MOST_SERVICES).stream()
                .map(ranked -> new Tally.Line(
                        ranked.service().facts().name(),
                        List.of(cell(
                                ranked.time(), "/diensten/" + ranked.service().id() + "/stappen", question))))
                .toList();
        return tally(picture, List.of(kind), lines, question);
    }

    private static StepTime kind(Picture picture) {
        return switch (picture) {
            case MEESTE_BESCHERMDE_TIJD -> StepTime.BESCHERMD;
            case MEESTE_VERSPILLING -> StepTime.VERSPILLING;
            default -> StepTime.DOORLOOPTIJD;
        };
    }

    /** The time of all services of an organisation together, for those with most services that have steps. */
    Tally organisations(Question question) {
        List<Tally.Line> lines = search.tally(described(question), Facet.ORGANISATIE).entrySet().stream()
                .sorted(Tallies.MOST_FIRST)
                .limit(RoleTallies.MOST_ORGANISATIONS)
                .map(counted -> times(counted.getKey(), question.having(Facet.ORGANISATIE, counted.getKey())))
                .toList();
        return tally(Picture.TIJD_ORGANISATIES, COLUMNS, lines, question);
    }

    /** The same of all services in which the citizen has a role. */
    Tally roles(Question question) {
        CountedWords.In in = words.in(question);
        List<Tally.Line> lines = Arrays.stream(CitizenRole.values())
                .map(role ->
                        times(in.role(role), question.having(question.basis().role(), role.id())))
                .toList();
        return tally(Picture.TIJD_ROLLEN, COLUMNS, lines, question);
    }

    private Tally.Line times(String label, Question of) {
        Map<StepTime, Duration> sum = figures.sum(of.request());
        return new Tally.Line(
                label,
                COLUMNS.stream()
                        .map(kind -> cell(sum.getOrDefault(kind, Duration.ZERO), of.services(behind(of, kind)), of))
                        .toList());
    }

    /** The services in which time of this kind is. */
    private static SearchRequest behind(Question of, StepTime kind) {
        return switch (kind) {
            case DOORLOOPTIJD -> described(of);
            case BESCHERMD -> of.request().with(Facet.BESCHERMDE_TIJD, List.of("individueel", "collectief"));
            case BESCHERMD_BURGER -> of.request().with(Facet.BESCHERMDE_TIJD, List.of("individueel"));
            case BESCHERMD_DERDEN -> of.request().with(Facet.BESCHERMDE_TIJD, List.of("collectief"));
            case VERSPILLING -> of.request().with(Facet.VERSPILLING, List.of("ja"));
        };
    }

    private static SearchRequest described(Question question) {
        return question.request().with(Facet.STAPPEN, DESCRIBED);
    }

    private static Tally.Cell cell(Duration time, String address, Question question) {
        return Days.cell(time, address, question.locale());
    }

    private Tally tally(Picture picture, List<StepTime> kinds, List<Tally.Line> lines, Question question) {
        CountedWords.In in = words.in(question);
        return new Tally(
                picture,
                kinds.stream()
                        .map(kind -> in.message("analyse.tijd." + kind.id()))
                        .toList(),
                lines,
                search.count(described(question)));
    }
}
