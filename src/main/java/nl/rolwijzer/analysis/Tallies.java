package nl.rolwijzer.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Search;
import org.springframework.stereotype.Component;

/** Counts what each picture shows. */
@Component
class Tallies {

    private static final int MOST_ORGANISATIONS = 15;

    private final Search search;
    private final CountedWords words;
    private final Growth growth;
    private final WordTallies market;

    Tallies(Search search, CountedWords words, Growth growth, WordTallies market) {
        this.market = market;
        this.search = search;
        this.words = words;
        this.growth = growth;
    }

    Tally count(Picture picture, Question question) {
        CountedWords.In in = words.in(question);
        return switch (picture) {
            case ROLLEN -> roles(picture, question.ofAnyRole(), question.basis().role(), in);
            case ROLLEN_DERDEN ->
                roles(picture, question.ofAnyRole(), question.basis().thirdRole(), in);
            case KRUISING -> crossing(question.ofAnyRole(), in);
            case ORGANISATIES -> organisations(question.ofAnyRole(), in);
            case SPANNINGEN -> ranked(picture, question, Facet.SPANNING, in::tension, in);
            case KLANTTEST -> ranked(picture, question, Facet.KLANTTEST, in::criterion, in);
            case AFWIJKINGEN -> ranked(picture, question, Facet.AFWIJKING_REDEN, in::deviation, in);
            case ONBEANTWOORD -> ranked(picture, question, Facet.ONBEANTWOORD, in::question, in);
            case ONTBREEKT -> ranked(picture, question, Facet.ONTBREEKT, in::part, in);
            case ZEGT_KLANT -> ranked(picture, question, Facet.ZEGT_KLANT, in::klant, in);
            case MARKTWOORDEN -> ranked(picture, question, Facet.MARKTWOORD, in::word, in);
            case MARKTWOORDEN_ORGANISATIES -> market.organisations(question);
            case MARKTWOORDEN_MAANDEN -> market.months(question);
            case GROEI -> tally(picture, in, growth.lines(question), question);
        };
    }

    /** All seven, in the order of the theory: that there is none of a role says something too. */
    private Tally roles(Picture picture, Question question, Facet facet, CountedWords.In in) {
        Map<String, Long> counts = search.counts(question.request(), facet);
        List<Tally.Line> lines = Arrays.stream(CitizenRole.values())
                .map(role -> line(question, facet, role.id(), in.role(role), counts.getOrDefault(role.id(), 0L)))
                .toList();
        return tally(picture, in, lines, question);
    }

    private Tally crossing(Question question, CountedWords.In in) {
        Facet rows = question.basis().role();
        Facet columns = question.basis().thirdRole();
        List<Tally.Line> lines = new ArrayList<>();
        for (CitizenRole role : CitizenRole.values()) {
            Question having = question.having(rows, role.id());
            Map<String, Long> counts = search.counts(having.request(), columns);
            lines.add(new Tally.Line(in.role(role), cells(having, columns, counts)));
        }
        return new Tally(Picture.KRUISING, in.roles(), lines, search.count(question.request()));
    }

    private Tally organisations(Question question, CountedWords.In in) {
        Facet columns = question.basis().role();
        List<Tally.Line> lines = new ArrayList<>();
        search.tally(question.request(), Facet.ORGANISATIE).entrySet().stream()
                .sorted(mostFirst())
                .limit(MOST_ORGANISATIONS)
                .forEach(counted -> {
                    Question of = question.having(Facet.ORGANISATIE, counted.getKey());
                    lines.add(
                            new Tally.Line(counted.getKey(), cells(of, columns, search.counts(of.request(), columns))));
                });
        return new Tally(Picture.ORGANISATIES, in.roles(), lines, search.count(question.request()));
    }

    private static List<Tally.Cell> cells(Question question, Facet facet, Map<String, Long> counts) {
        return Arrays.stream(CitizenRole.values())
                .map(role -> new Tally.Cell(counts.getOrDefault(role.id(), 0L), question.services(facet, role.id())))
                .toList();
    }

    /** What there is, the most first. */
    private Tally ranked(
            Picture picture, Question question, Facet facet, Function<String, String> label, CountedWords.In in) {
        List<Tally.Line> lines = search.counts(question.request(), facet).entrySet().stream()
                .sorted(mostFirst())
                .map(counted ->
                        line(question, facet, counted.getKey(), label.apply(counted.getKey()), counted.getValue()))
                .toList();
        return tally(picture, in, lines, question);
    }

    private Tally tally(Picture picture, CountedWords.In in, List<Tally.Line> lines, Question question) {
        return new Tally(picture, List.of(in.services()), lines, search.count(question.request()));
    }

    private static Tally.Line line(Question question, Facet facet, String value, String label, long count) {
        return Tally.Line.of(label, count, question.services(facet, value));
    }

    private static Comparator<Map.Entry<String, Long>> mostFirst() {
        return Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
    }
}
