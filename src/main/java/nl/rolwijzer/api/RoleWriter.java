package nl.rolwijzer.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.rolwijzer.api.Judgement.AssignedRole;
import nl.rolwijzer.api.Judgement.Citation;
import nl.rolwijzer.api.Judgement.NearRole;
import nl.rolwijzer.api.Judgement.PossibleRole;
import nl.rolwijzer.api.Judgement.Quality;
import nl.rolwijzer.api.Judgement.Value;
import nl.rolwijzer.api.Judgement.Variety;
import nl.rolwijzer.assessment.NearMiss;
import nl.rolwijzer.assessment.Need;
import nl.rolwijzer.assessment.Possibility;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Rule;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Source;
import nl.rolwijzer.assessment.Statement;
import nl.rolwijzer.assessment.Text;
import nl.rolwijzer.assessment.Worth;
import org.jspecify.annotations.Nullable;

/** Puts rules, with the roles that they give, into the words of one language. */
record RoleWriter(Locale locale) {

    private static final Text OR = new Text(" of ", " or ");

    AssignedRole assigned(Rule rule, Rulebook rulebook) {
        return new AssignedRole(
                rule.role().id(),
                words(rulebook.profile(rule.role()).name()),
                rule.perspective().id(),
                variety(rule),
                rule.id(),
                words(rule.rationale()),
                rule.basis().id(),
                citations(rule.sources()),
                value(rule.worth()),
                words(rule.worth().government().text()),
                qualities(rule.worth()));
    }

    static List<Quality> qualities(Worth worth) {
        return worth.weights().stream()
                .map(weight -> new Quality(
                        weight.parameter().id(), weight.weight(), weight.basis().id()))
                .toList();
    }

    PossibleRole possible(Possibility possibility) {
        Rule rule = possibility.rule();
        List<String> open =
                possibility.openQuestions().stream().map(Question::id).toList();
        return new PossibleRole(rule.role().id(), rule.perspective().id(), variety(rule), rule.id(), open);
    }

    NearRole near(NearMiss miss) {
        Rule rule = miss.rule();
        List<String> missing = miss.failing().stream().map(this::wouldHaveToBe).toList();
        return new NearRole(rule.role().id(), rule.perspective().id(), variety(rule), rule.id(), missing);
    }

    private String wouldHaveToBe(Need need) {
        return need.conditions().stream()
                .map(condition -> words(condition.als()))
                .collect(Collectors.joining(words(OR)));
    }

    private @Nullable Variety variety(Rule rule) {
        return rule.findSubkind()
                .map(subkind -> new Variety(subkind.id(), words(subkind.name())))
                .orElse(null);
    }

    /** Lines of one section are one citation. */
    List<Citation> citations(List<Source> sources) {
        return sources.stream().map(this::citation).distinct().toList();
    }

    /** Author and title, or the title alone. */
    Citation citation(Source source) {
        String title = words(source.work().title());
        String work =
                source.work().findAuthor().map(author -> author + ", " + title).orElse(title);
        return new Citation(work, words(source.place()));
    }

    Value value(Worth worth) {
        return new Value(
                words(worth.individual().text()),
                worth.findCollective().map(Statement::text).map(this::words).orElse(null));
    }

    private String words(Text text) {
        return text.in(locale);
    }
}
