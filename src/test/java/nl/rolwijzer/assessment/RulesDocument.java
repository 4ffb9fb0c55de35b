package nl.rolwijzer.assessment;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The rulebook as a document for developers: another walk over the structure that is judged. English, with the Dutch terms. */
final class RulesDocument {

    private final Rulebook rulebook;
    private final StringBuilder lines = new StringBuilder();

    private RulesDocument(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    static String render(Rulebook rulebook) {
        RulesDocument document = new RulesDocument(rulebook);
        document.introduction();
        document.questions();
        document.rules();
        document.notes();
        document.tensions();
        document.sources();
        return document.lines.toString();
    }

    private void introduction() {
        line("# The rules, version " + rulebook.edition().version());
        line("");
        line(
                "Rendered from `src/main/resources/rulebook/teeuwen.yaml`; a test compares the two. After a change of the rulebook"
                        + " write it again with `./mvnw -q test -Dtest=RulesDocumentTest -Drules.write=true`.");
        line("");
        line("A rule is judged on the answers to "
                + rulebook.questionnaire().questions().size()
                + " questions: it applies, it does not apply, or it cannot be told because an answer that matters is open."
                + " Every rule that applies gives its role; a role may be given by several. What stands in `code` is an id,"
                + " which never changes meaning.");
    }

    private void questions() {
        heading("Questions");
        line(english(rulebook.questionnaire().intro()));
        for (Question question : rulebook.questionnaire().questions()) {
            line("");
            line("### " + (question.index() + 1) + ". " + english(question.text()) + " `" + question.id() + "`");
            line("");
            line("*" + question.text().nl() + "* " + (question.multiple() ? "One or more answers." : "One answer."));
            line("");
            line("| option | English | Dutch |");
            line("| --- | --- | --- |");
            question.options().forEach(this::option);
        }
    }

    private void option(Option option) {
        String exclusive = option.exclusive() ? " (excludes the others)" : "";
        line("| `" + option.id() + "` | " + english(option.text()) + exclusive + " | "
                + option.text().nl() + " |");
    }

    private void rules() {
        heading("Rules");
        line("In the order in which they are judged; a rule may refer to those above it only.");
        rulebook.rules().forEach(this::rule);
    }

    private void rule(Rule rule) {
        line("");
        line("### `" + rule.id() + "`: " + title(rule));
        line("");
        line(english(rule.rationale()));
        line("");
        if (rule.equals(rulebook.klantTest())) {
            line("These are the criteria of the klant test, which is always shown whole.");
            line("");
        }
        when(rule.when());
        line("");
        if (rule.near() != null) {
            line(RuleText.nearMiss(rule.near()));
            line("");
        }
        line(english(rulebook.terms().bases().get(rule.basis())) + ": " + RuleText.cited(rule.sources()) + ".");
    }

    private String title(Rule rule) {
        String subkind = rule.findSubkind()
                .map(kind -> ", " + english(kind.name()).toLowerCase(Locale.ROOT) + " `" + kind.id() + "`")
                .orElse("");
        String whose = rule.perspective() == Perspective.DERDE ? " (others with an interest)" : "";
        RoleProfile profile = rulebook.profile(rule.role());
        return rule.role().id() + ", " + english(profile.name()).toLowerCase(Locale.ROOT) + subkind + whose;
    }

    private void when(When when) {
        RuleText.needs("- ", when).forEach(this::line);
    }

    private void notes() {
        heading("Notes");
        line("A note gives no role; it is shown when it surely holds.");
        for (Note note : rulebook.notes()) {
            line("");
            line("### `" + note.id() + "`");
            line("");
            line(english(note.text()));
            line("");
            when(note.when());
            line("");
            line("Source: " + RuleText.cited(note.sources()) + ".");
        }
    }

    private void tensions() {
        heading("Tensions");
        line("A tension is shown when both of its sides are assigned.");
        line("");
        line("| tension | between | and | what clashes | source |");
        line("| --- | --- | --- | --- | --- |");
        for (Tension tension : rulebook.tensions()) {
            line("| `" + tension.id() + "` | " + RuleText.side(tension.a()) + " | " + RuleText.side(tension.b()) + " | "
                    + english(tension.text()) + " | "
                    + english(rulebook.terms().bases().get(tension.basis())) + ": " + RuleText.cited(tension.sources())
                    + " |");
        }
    }

    private void sources() {
        heading("Sources");
        line("The places that rules, notes and tensions cite.");
        line("");
        line("| source | place |");
        line("| --- | --- |");
        Set<Source> cited = new LinkedHashSet<>();
        rulebook.rules().forEach(rule -> cited.addAll(rule.sources()));
        rulebook.notes().forEach(note -> cited.addAll(note.sources()));
        rulebook.tensions().forEach(tension -> cited.addAll(tension.sources()));
        cited.forEach(source -> line(
                "| `" + source.id() + "` | " + RuleText.work(source.work()) + ", " + english(source.place()) + " |"));
    }

    private void heading(String heading) {
        line("");
        line("## " + heading);
        line("");
    }

    private void line(String line) {
        lines.append(line).append('\n');
    }

    private static String english(Text text) {
        return text.en();
    }
}
