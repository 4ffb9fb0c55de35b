package nl.rolwijzer.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.catalogue.Facet;
import nl.rolwijzer.catalogue.Search;
import org.springframework.stereotype.Component;

/** Counts roles: each for itself, where two meet, and by organisation. */
@Component
class RoleTallies {

    static final int MOST_ORGANISATIONS = 15;

    private final Search search;
    private final CountedWords words;

    RoleTallies(Search search, CountedWords words) {
        this.search = search;
        this.words = words;
    }

    /** All seven, in the order of the theory: that there is none of a role says something too. */
    Tally roles(Picture picture, Question question, Facet facet) {
        CountedWords.In in = words.in(question);
        Map<String, Long> counts = search.counts(question.request(), facet);
        List<Tally.Line> lines = Arrays.stream(CitizenRole.values())
                .map(role -> Tally.Line.of(
                        in.role(role), counts.getOrDefault(role.id(), 0L), question.services(facet, role.id())))
                .toList();
        return new Tally(picture, List.of(in.services()), lines, search.count(question.request()));
    }

    Tally crossing(Question question) {
        CountedWords.In in = words.in(question);
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

    Tally organisations(Question question) {
        Facet columns = question.basis().role();
        List<Tally.Line> lines = new ArrayList<>();
        search.tally(question.request(), Facet.ORGANISATIE).entrySet().stream()
                .sorted(Tallies.MOST_FIRST)
                .limit(MOST_ORGANISATIONS)
                .forEach(counted -> {
                    Question of = question.having(Facet.ORGANISATIE, counted.getKey());
                    lines.add(
                            new Tally.Line(counted.getKey(), cells(of, columns, search.counts(of.request(), columns))));
                });
        return new Tally(Picture.ORGANISATIES, words.in(question).roles(), lines, search.count(question.request()));
    }

    private static List<Tally.Cell> cells(Question question, Facet facet, Map<String, Long> counts) {
        return Arrays.stream(CitizenRole.values())
                .map(role -> Tally.Cell.of(counts.getOrDefault(role.id(), 0L), question.services(facet, role.id())))
                .toList();
    }
}
