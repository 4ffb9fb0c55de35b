package nl.rolwijzer.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Search;
import org.springframework.stereotype.Component;

/** Counts what each picture shows. */
@Component
class Tallies {

    static final Comparator<Map.Entry<String, Long>> MOST_FIRST =
            Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final Search search;
    private final CountedWords words;
    private final RoleTallies roles;
    private final StepClasses classes;
    private final StepTallies steps;
    private final WordTallies market;
    private final WordHistory past;
    private final Growth growth;

    Tallies(
            Search search,
            CountedWords words,
            RoleTallies roles,
            StepClasses classes,
            StepTallies steps,
            WordTallies market,
            WordHistory past,
            Growth growth) {
        this.search = search;
        this.words = words;
        this.roles = roles;
        this.classes = classes;
        this.steps = steps;
        this.market = market;
        this.past = past;
        this.growth = growth;
    }

    Tally count(Picture picture, Question question) {
        CountedWords.In in = words.in(question);
        return switch (picture) {
            case ROLLEN ->
                roles.roles(picture, question.ofAnyRole(), question.basis().role());
            case ROLLEN_DERDEN ->
                roles.roles(picture, question.ofAnyRole(), question.basis().thirdRole());
            case KRUISING -> roles.crossing(question.ofAnyRole());
            case ORGANISATIES -> roles.organisations(question.ofAnyRole());
            case SPANNINGEN -> ranked(picture, question, Facet.SPANNING, in::tension);
            case KLANTTEST -> ranked(picture, question, Facet.KLANTTEST, in::criterion);
            case AFWIJKINGEN -> ranked(picture, question, Facet.AFWIJKING_REDEN, in::deviation);
            case ONBEANTWOORD -> ranked(picture, question, Facet.ONBEANTWOORD, in::question);
            case ONTBREEKT -> ranked(picture, question, Facet.ONTBREEKT, in::part);
            case STAPPEN -> classes.states(question);
            case DOORLOOPTIJDEN -> classes.leadTimes(question);
            case LANGSTE_DOORLOOPTIJD, MEESTE_BESCHERMDE_TIJD, MEESTE_VERSPILLING -> steps.most(picture, question);
            case TIJD_ORGANISATIES -> steps.organisations(question);
            case TIJD_ROLLEN -> steps.roles(question.ofAnyRole());
            case ZEGT_KLANT -> ranked(picture, question, Facet.ZEGT_KLANT, in::klant);
            case MARKTWOORDEN -> ranked(picture, question, Facet.MARKTWOORD, in::word);
            case MARKTWOORDEN_ORGANISATIES -> market.organisations(question);
            case MARKTWOORDEN_MAANDEN -> past.months(question);
            case MARKTWOORDEN_VERLOOP -> past.organisations(question);
            case GROEI -> tally(picture, growth.lines(question), question);
        };
    }

    /** What there is, the most first. */
    private Tally ranked(Picture picture, Question question, Facet facet, Function<String, String> label) {
        List<Tally.Line> lines = search.counts(question.request(), facet).entrySet().stream()
                .sorted(MOST_FIRST)
                .map(counted -> Tally.Line.of(
                        label.apply(counted.getKey()), counted.getValue(), question.services(facet, counted.getKey())))
                .toList();
        return tally(picture, lines, question);
    }

    private Tally tally(Picture picture, List<Tally.Line> lines, Question question) {
        return new Tally(picture, List.of(words.in(question).services()), lines, search.count(question.request()));
    }
}
