package nl.rolwijzer.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules as one would first write them, to measure against: sets of ids instead of bit sets, and a rule that is
 * referred to is judged again each time. It stops as soon as a group is decided.
 */
final class NaiveWalk {

    private final Map<String, Group> rules = new LinkedHashMap<>();

    NaiveWalk(Rulebook rulebook) {
        rulebook.rules().forEach(rule -> rules.put(rule.id(), group(rule.when())));
    }

    /** The verdict on every rule; null is unknown. */
    Map<String, Boolean> assess(Map<String, Set<String>> answers) {
        Map<String, Boolean> verdicts = new LinkedHashMap<>();
        for (String rule : rules.keySet()) {
            verdicts.put(rule, rules.get(rule).judge(this, answers));
        }
        return verdicts;
    }

    private static Group group(When when) {
        return new Group(when.needs().stream().map(NaiveWalk::need).toList());
    }

    private static Needed need(Need need) {
        return new Needed(
                need.kind() == Need.Kind.NONE,
                need.conditions().stream().map(NaiveWalk::condition).toList());
    }

    private static Judged condition(Condition condition) {
        if (condition instanceof AnsweredOneOf answered) {
            return new Chosen(
                    answered.question().id(),
                    answered.options().stream().map(Option::id).collect(Collectors.toSet()));
        }
        if (condition instanceof RuleApplies applies) {
            return new Rules(applies.rules().stream().map(Rule::id).toList());
        }
        return group(((nl.rolwijzer.assessment.Group) condition).when());
    }

    private interface Judged {
        Boolean judge(NaiveWalk walk, Map<String, Set<String>> answers);
    }

    private record Chosen(String question, Set<String> accepted) implements Judged {
        @Override
        public Boolean judge(NaiveWalk walk, Map<String, Set<String>> answers) {
            Set<String> chosen = answers.get(question);
            if (chosen == null || chosen.isEmpty() || chosen.contains(Question.UNKNOWN)) {
                return null;
            }
            for (String option : chosen) {
                if (accepted.contains(option)) {
                    return true;
                }
            }
            return false;
        }
    }

    private record Rules(List<String> ids) implements Judged {
        @Override
        public Boolean judge(NaiveWalk walk, Map<String, Set<String>> answers) {
            Boolean any = false;
            for (String id : ids) {
                Boolean verdict = walk.rules.get(id).judge(walk, answers);
                if (verdict == null) {
                    any = null;
                } else if (verdict) {
                    return true;
                }
            }
            return any;
        }
    }

    private record Needed(boolean not, List<Judged> conditions) implements Judged {
        @Override
        public Boolean judge(NaiveWalk walk, Map<String, Set<String>> answers) {
            Boolean any = not;
            for (Judged condition : conditions) {
                Boolean verdict = condition.judge(walk, answers);
                if (verdict == null) {
                    any = null;
                } else if (verdict) {
                    return !not;
                }
            }
            return any;
        }
    }

    private record Group(List<Needed> needs) implements Judged {
        @Override
        public Boolean judge(NaiveWalk walk, Map<String, Set<String>> answers) {
            Boolean all = true;
            for (Needed need : needs) {
                Boolean verdict = need.judge(walk, answers);
                if (verdict == null) {
                    all = null;
                } else if (!verdict) {
                    return false;
                }
            }
            return all;
        }
    }
}
