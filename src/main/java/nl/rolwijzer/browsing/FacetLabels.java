package nl.rolwijzer.browsing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Condition;
import nl.rolwijzer.assessment.Option;
import nl.rolwijzer.assessment.Question;
import nl.rolwijzer.assessment.Rulebook;
import nl.rolwijzer.assessment.Subkind;
import nl.rolwijzer.assessment.Tension;
import nl.rolwijzer.assessment.Text;
import nl.rolwijzer.catalogue.Facet;

/** What facets and their values are called: in the words of a rulebook, of a message, or by the name of an editor or a product. */
record FacetLabels(Rulebook rulebook, Map<String, String> names, FacetMessages messages) {

    String of(Facet facet) {
        return facet.question()
                .flatMap(rulebook.questionnaire()::question)
                .map(question -> question.summary().in(messages.locale()))
                .orElseGet(() -> messages.kind(facet.name()));
    }

    String of(Facet facet, String value) {
        if (facet.question().isPresent() && value.equals(Question.UNKNOWN)) {
            return messages.unknown();
        }
        return find(facet, value)
                .map(text -> text.in(messages.locale()))
                .orElseGet(() -> messages.value(facet.name(), value));
    }

    private Optional<Text> find(Facet facet, String value) {
        if (facet.question().isPresent()) {
            return options(facet)
                    .filter(option -> option.id().equals(value))
                    .map(Option::summary)
                    .findFirst();
        }
        return switch (facet.name()) {
            case "rol",
                    "rol_derden",
                    "rol_afgeleid",
                    "rol_derden_afgeleid",
                    "rol_naast",
                    "rol_toegevoegd",
                    "rol_weggelaten" -> CitizenRole.find(value).map(this::name);
            case "klanttest" ->
                criteria()
                        .filter(criterion -> criterion.id().equals(value))
                        .map(Condition::label)
                        .findFirst();
            case "onbeantwoord" -> rulebook.questionnaire().question(value).map(Question::summary);
            case "soort" ->
                subkinds()
                        .filter(kind -> kind.id().equals(value))
                        .map(Subkind::name)
                        .findFirst();
            case "spanning" ->
                rulebook.tensions().stream()
                        .filter(tension -> tension.id().equals(value))
                        .map(this::name)
                        .findFirst();
            case "redacteur", "upl", "marktwoord" ->
                Optional.ofNullable(names.get(value)).map(name -> new Text(name, name));
            default -> Optional.empty();
        };
    }

    /** The values of a facet as the rulebook or the work has them; empty where only counting tells. */
    List<String> order(Facet facet) {
        if (facet.question().isPresent()) {
            return Stream.concat(options(facet).map(Option::id), Stream.of(Question.UNKNOWN))
                    .toList();
        }
        return FacetOrder.of(facet);
    }

    private Stream<Option> options(Facet facet) {
        return facet.question().flatMap(rulebook.questionnaire()::question).stream()
                .flatMap(question -> question.options().stream());
    }

    private Stream<Condition> criteria() {
        return rulebook.klantTest().when().needs().stream().flatMap(need -> need.conditions().stream());
    }

    private Stream<Subkind> subkinds() {
        return rulebook.rules().stream().flatMap(rule -> rule.findSubkind().stream());
    }

    private Text name(CitizenRole role) {
        return rulebook.profile(role).name();
    }

    /** The two roles that clash: what clashes about them is too long for a filter. */
    private Text name(Tension tension) {
        Text one = name(tension.a().role());
        Text other = name(tension.b().role());
        return new Text(
                tension.id() + " " + one.nl() + " – " + other.nl(), tension.id() + " " + one.en() + " – " + other.en());
    }
}
