package nl.rolwijzer.assessment;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** The shipped rulebook with few words and conditions: something of every kind is left, and it is quick to read. */
final class SmallRulebook {

    static final String TEXT = text();

    private SmallRulebook() {}

    private static String text() {
        Map<String, Object> book = new Yaml().load(Rulebooks.TEXT);
        keep(book, "vocabulary", Set.of("klant", "client"));
        keep(book, "notes", Set.of("N-KLAMER"));
        keep(book, "tensions", Set.of("X1", "X1b", "X5"));
        Set<String> whole = Set.of("KLANT", "GEB-COL", "OND-HAN", "D-OND");
        things(book.get("rules")).stream()
                .filter(rule -> !whole.contains(rule.get("id")))
                .forEach(SmallRulebook::simplify);
        shorten(book);
        Set<Object> cited = new HashSet<>();
        findCited(book, cited);
        thing(book.get("sources")).keySet().retainAll(cited);
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(book);
    }

    private static void keep(Map<String, Object> book, String key, Set<String> ids) {
        things(book.get(key)).removeIf(thing -> !ids.contains(thing.get("id")));
    }

    /** Leaves a rule one condition. */
    private static void simplify(Map<String, Object> rule) {
        rule.remove("near_miss");
        Map<String, Object> when = thing(rule.get("when"));
        String block = when.keySet().iterator().next();
        Map<String, Object> first = things(when.get(block)).get(0);
        when.clear();
        when.put(block, List.of(first));
    }

    private static void shorten(Object node) {
        if (node instanceof Map<?, ?> && thing(node).containsKey("nl")) {
            thing(node).put("nl", "nl");
            thing(node).put("en", "en");
        }
        children(node).forEach(SmallRulebook::shorten);
    }

    private static void findCited(Object node, Set<Object> cited) {
        if (node instanceof Map<?, ?> map && map.get("source") != null) {
            cited.addAll(map.get("source") instanceof List<?> list ? list : List.of(map.get("source")));
        }
        children(node).forEach(child -> findCited(child, cited));
    }

    private static Collection<?> children(Object node) {
        return node instanceof Map<?, ?> map ? map.values() : node instanceof List<?> list ? list : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> thing(Object node) {
        return (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> things(Object node) {
        return (List<Map<String, Object>>) node;
    }
}
