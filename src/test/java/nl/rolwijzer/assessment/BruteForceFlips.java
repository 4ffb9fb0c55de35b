package nl.rolwijzer.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tries every set of one or two edits on plain sets of ids. */
final class BruteForceFlips {

    private final Rulebook rulebook;
    private final Map<String, Set<String>> start = new LinkedHashMap<>();
    private final Set<String> before;

    BruteForceFlips(Rulebook rulebook, Answers answers) {
        this.rulebook = rulebook;
        answers.asMap().forEach((question, options) -> start.put(question, Set.copyOf(options)));
        start.values().removeIf(options -> options.contains(Question.UNKNOWN));
        before = roles(start);
    }

    Set<String> flips() {
        List<Change> changes = changes();
        Map<Change, Set<String>> alone = new LinkedHashMap<>();
        changes.forEach(change -> alone.put(change, flipped(List.of(change))));
        Set<String> flips = new TreeSet<>();
        alone.forEach((change, roles) -> roles.forEach(role -> flips.add(named(role, List.of(change)))));
        pairs(changes).forEach(pair -> {
            Set<String> roles = flipped(pair);
            pair.forEach(change -> roles.removeAll(alone.get(change)));
            roles.forEach(role -> flips.add(named(role, pair)));
        });
        return flips;
    }

    private static Stream<List<Change>> pairs(List<Change> changes) {
        return IntStream.range(0, changes.size())
                .boxed()
                .flatMap(i ->
                        changes.subList(i + 1, changes.size()).stream().map(other -> List.of(changes.get(i), other)));
    }

    private String named(String role, List<Change> changes) {
        return describe(
                role,
                !before.contains(role),
                changes.stream().map(Change::toString).toList());
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Question question : rulebook.questionnaire().questions()) {
            for (Option option : question.options()) {
                boolean chosen = start.getOrDefault(question.id(), Set.of()).contains(option.id());
                if (question.multiple() || !chosen) {
                    changes.add(new Change(question, option, chosen));
                }
            }
        }
        return changes;
    }

    /** The roles that come or go when every change is made and none undoes another. */
    private Set<String> flipped(List<Change> changes) {
        Map<String, Set<String>> after = new TreeMap<>(start);
        changes.forEach(change -> change.make(after));
        boolean allMade = changes.stream().allMatch(change -> change.isIn(after));
        boolean stillAnswered = start.entrySet().stream()
                .noneMatch(entry ->
                        !entry.getValue().isEmpty() && after.get(entry.getKey()).isEmpty());
        Set<String> flipped = new TreeSet<>();
        if (allMade && stillAnswered) {
            Set<String> roles = roles(after);
            Stream.concat(roles.stream(), before.stream())
                    .filter(role -> roles.contains(role) != before.contains(role))
                    .forEach(flipped::add);
        }
        return flipped;
    }

    private Set<String> roles(Map<String, Set<String>> answers) {
        Set<String> roles = new HashSet<>();
        rulebook.assess(rulebook.questionnaire().read(answers))
                .hits()
                .forEach(rule ->
                        roles.add(rule.perspective().id() + " " + rule.role().id()));
        return roles;
    }

    static String describe(String role, boolean appears, List<String> edits) {
        return role
                + (appears ? " appears: " : " disappears: ")
                + edits.stream().sorted().toList();
    }

    /** An edit on plain sets of ids. */
    private record Change(Question question, Option option, boolean removes) {

        void make(Map<String, Set<String>> answers) {
            Set<String> options = new TreeSet<>(answers.getOrDefault(question.id(), Set.of()));
            if (removes) {
                options.remove(option.id());
            } else {
                if (!question.multiple() || option.exclusive()) {
                    options.clear();
                }
                options.removeIf(id -> question.option(id).orElseThrow().exclusive());
                options.add(option.id());
            }
            answers.put(question.id(), options);
        }

        boolean isIn(Map<String, Set<String>> answers) {
            return answers.get(question.id()).contains(option.id()) != removes;
        }

        @Override
        public String toString() {
            String kind = removes ? "REMOVE" : question.multiple() ? "ADD" : "CHOOSE";
            return kind + " " + question.id() + "=" + option.id();
        }
    }
}
