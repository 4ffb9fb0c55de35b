package nl.rolwijzer.assessment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Questions, rules, notes, tensions and the value of the roles, read from one text. It judges every rule on a set of
 * answers, and is the single object from which verdicts, explanations and documentation are derived.
 */
public final class Rulebook {

    private final Edition edition;
    private final Terms terms;
    private final Questionnaire questionnaire;
    private final List<Rule> rules;
    private final Rule[] inOrder;
    private final Rule klantTest;
    private final List<Note> notes;
    private final List<Tension> tensions;
    private final Map<CitizenRole, RoleProfile> roles;
    private final References references;

    /** What identifies a rulebook: its version, and the SHA-256 (hexadecimal) over its UTF-8 bytes with LF line ends. */
    public record Edition(String version, String sha256, String text) {}

    /** The words for the closed sets of the theory. */
    public record Terms(
            Map<Perspective, Text> perspectives,
            Map<Verdict, Text> verdicts,
            Map<Basis, Text> bases,
            Map<MarketWord.Stance, Text> stances) {

        public Terms {
            perspectives = Map.copyOf(perspectives);
            verdicts = Map.copyOf(verdicts);
            bases = Map.copyOf(bases);
            stances = Map.copyOf(stances);
        }
    }

    Rulebook(
            Edition edition,
            Terms terms,
            Questionnaire questionnaire,
            RuleBlock rules,
            Map<CitizenRole, RoleProfile> roles,
            References references) {
        this.edition = edition;
        this.terms = terms;
        this.questionnaire = questionnaire;
        this.rules = List.copyOf(rules.rules());
        this.inOrder = rules.rules().toArray(Rule[]::new);
        this.klantTest = Objects.requireNonNull(rules.klantTest());
        this.notes = List.copyOf(rules.notes());
        this.tensions = List.copyOf(rules.tensions());
        this.roles = Map.copyOf(roles);
        this.references = references;
    }

    /** Judges every rule: cheap, and without any explanation until the assessment is asked for one. */
    public Assessment assess(Answers answers) {
        return new Assessment(this, judge(answers));
    }

    Facts judge(Answers answers) {
        return Facts.judge(inOrder, answers);
    }

    public Edition edition() {
        return edition;
    }

    public Terms terms() {
        return terms;
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /** The rules in the order in which they are judged. */
    public List<Rule> rules() {
        return rules;
    }

    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The rule whose conditions are always shown whole, as the test for klant. */
    public Rule klantTest() {
        return klantTest;
    }

    public List<Note> notes() {
        return notes;
    }

    public List<Tension> tensions() {
        return tensions;
    }

    /** What it says of this role; every rulebook knows all seven. */
    public RoleProfile profile(CitizenRole role) {
        return Objects.requireNonNull(roles.get(role));
    }

    public List<MarketWord> vocabulary() {
        return references.vocabulary();
    }

    /** The place in a work that it cites by this id. */
    public Optional<Source> source(String id) {
        return Optional.ofNullable(references.sources().get(id));
    }
}
