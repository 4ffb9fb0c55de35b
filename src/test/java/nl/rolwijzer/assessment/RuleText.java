package nl.rolwijzer.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Conditions and citations as text for developers. */
final class RuleText {

    private RuleText() {}

    /** What has to be so, as a list in which groups are set deeper. */
    static List<String> needs(String bullet, When when) {
        List<String> needs = new ArrayList<>();
        for (Need need : when.needs()) {
            if (need.kind() == Need.Kind.ANY) {
                needs.add(bullet + "At least one of:");
                need.conditions().forEach(condition -> needs.addAll(condition("  " + bullet, "", condition)));
            } else {
                String not = need.kind() == Need.Kind.NONE ? "not: " : "";
                needs.addAll(condition(bullet, not, need.conditions().get(0)));
            }
        }
        return needs;
    }

    private static List<String> condition(String bullet, String not, Condition condition) {
        String start = bullet + condition.label().en() + " " + code(condition.id()) + ": " + not;
        List<String> lines = new ArrayList<>();
        if (condition instanceof AnsweredOneOf answered) {
            lines.add(start + code(answered.question().id()) + " is "
                    + answered.options().stream()
                            .map(Option::id)
                            .map(RuleText::code)
                            .collect(or()));
        } else if (condition instanceof RuleApplies applies) {
            lines.add(start
                    + applies.rules().stream().map(Rule::id).map(RuleText::code).collect(or()) + " applies");
        } else if (condition instanceof Group group) {
            lines.add(start + "everything below");
            lines.addAll(needs("  " + bullet, group.when()));
        }
        return lines;
    }

    static String nearMiss(NearMissTest near) {
        return "Near miss when "
                + (near.maxMissing() == 1 ? "one need fails" : "at most " + near.maxMissing() + " needs fail")
                + " and "
                + near.anchor().stream().sorted().map(RuleText::code).collect(Collectors.joining(", "))
                + " holds.";
    }

    static String side(Tension.Side side) {
        String kinds = side.subkinds().isEmpty()
                ? ""
                : ": " + side.subkinds().stream().sorted().map(RuleText::code).collect(Collectors.joining(" or "));
        return side.role().id() + (side.perspective() == Perspective.DERDE ? " (others)" : "") + kinds;
    }

    /** Each work once, with the places in it and the ids of each. */
    static String cited(List<Source> sources) {
        Map<String, Map<String, List<String>>> works = new LinkedHashMap<>();
        for (Source source : sources) {
            String work =
                    source.work().findAuthor().orElse(source.work().title().en());
            works.computeIfAbsent(work, name -> new LinkedHashMap<>())
                    .computeIfAbsent(source.place().en(), place -> new ArrayList<>())
                    .add(code(source.id()));
        }
        List<String> cited = new ArrayList<>();
        works.forEach((work, places) -> cited.add(work + " ("
                + places.entrySet().stream()
                        .map(place -> place.getKey() + " " + String.join(" ", place.getValue()))
                        .collect(Collectors.joining(", "))
                + ")"));
        return String.join("; ", cited);
    }

    static String work(Work work) {
        return work.findAuthor().map(author -> author + ", ").orElse("") + "*"
                + work.title().en() + "*";
    }

    private static Collector<CharSequence, ?, String> or() {
        return Collectors.joining(" or ");
    }

    private static String code(String id) {
        return "`" + id + "`";
    }
}
