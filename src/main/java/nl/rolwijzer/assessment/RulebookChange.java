package nl.rolwijzer.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a rulebook changes in questions, options and rules relative to another one, in the order of the rulebook. What is
 * not in it is words only.
 */
public record RulebookChange(Version from, Version to, List<Detail> details) {

    /** A kind of change, with the number of the version that it asks for at least. */
    public enum Kind {
        QUESTION_ADDED(Version.Part.ADDITIONS),
        OPTION_ADDED(Version.Part.ADDITIONS),
        RULE_ADDED(Version.Part.ADDITIONS),
        /** A new rule that answers to the earlier questions can meet. */
        RULE_ADDED_FOR_ALL(Version.Part.OUTCOMES),
        RULE_CHANGED(Version.Part.OUTCOMES),
        RULE_REMOVED(Version.Part.OUTCOMES),
        /** Answers that were given refer to it. */
        QUESTION_REMOVED(Version.Part.OUTCOMES),
        OPTION_REMOVED(Version.Part.OUTCOMES),
        /** One answer where several were possible, or the other way around. */
        QUESTION_REDEFINED(Version.Part.OUTCOMES),
        OPTION_REDEFINED(Version.Part.OUTCOMES),
        /** Another role, sub-kind or perspective under the same id. */
        RULE_REDEFINED(Version.Part.OUTCOMES);

        private static final Set<Kind> REMOVED = Set.of(QUESTION_REMOVED, OPTION_REMOVED);
        private static final Set<Kind> REDEFINED = Set.of(QUESTION_REDEFINED, OPTION_REDEFINED, RULE_REDEFINED);

        private final Version.Part part;

        Kind(Version.Part part) {
            this.part = part;
        }

        /** The id by which a screen finds its words. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether an id is gone that answers refer to. */
        public boolean isRemoval() {
            return REMOVED.contains(this);
        }

        /** Whether it breaks the promise that an id keeps its meaning. */
        public boolean breaksPromise() {
            return isRemoval() || REDEFINED.contains(this);
        }
    }

    /**
     * One change.
     *
     * @param id of the question or rule; of an option {@code question > option}
     */
    public record Detail(Kind kind, String id) {}

    public RulebookChange {
        details = List.copyOf(details);
    }

    public static RulebookChange between(Rulebook from, Rulebook to) {
        List<Detail> details = new ArrayList<>();
        details.addAll(new QuestionChanges(from.questionnaire(), to.questionnaire()).all());
        details.addAll(new RuleChanges(from, to).all());
        return new RulebookChange(
                Version.of(from.edition().version()), Version.of(to.edition().version()), details);
    }

    /** What makes an id mean something else: no rulebook may do that. */
    public List<Detail> brokenPromises() {
        return details.stream().filter(detail -> detail.kind().breaksPromise()).toList();
    }

    /** The number of the version that has to be raised. */
    public Version.Part part() {
        return details.stream()
                .map(detail -> detail.kind().part)
                .max(Comparator.naturalOrder())
                .orElse(Version.Part.WORDS);
    }

    /** The lowest version that says what really changed. */
    public Version expected() {
        return from.next(part());
    }

    /** Whether the version promises less change than there is. */
    public boolean understatesItself() {
        return to.compareTo(expected()) < 0;
    }

    /** The kinds of change there are, from small to great. */
    public List<Kind> kinds() {
        return List.copyOf(details.stream().map(Detail::kind).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The ids of one kind of change. */
    public List<String> ids(Kind kind) {
        return details.stream()
                .filter(detail -> detail.kind() == kind)
                .map(Detail::id)
                .toList();
    }
}
