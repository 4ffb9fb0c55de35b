package nl.rolwijzer.assessment;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Reads the words for the closed sets of the theory. */
final class TermsReader {

    private TermsReader() {}

    static Rulebook.Terms read(YamlPlace meta) {
        meta.allow("hit_policy", "klant_test", "perspectives", "outcomes", "bases", "stances");
        meta.get("hit_policy").value().oneOf(HitPolicy.class);
        return new Rulebook.Terms(
                words(meta.get("perspectives"), Perspective.class),
                words(meta.get("outcomes"), Verdict.class),
                words(meta.get("bases"), Basis.class),
                words(meta.get("stances"), MarketWord.Stance.class));
    }

    private static <E extends Enum<E>> Map<E, Text> words(YamlPlace table, Class<E> type) {
        Map<E, Text> words = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            words.put(constant, table.get(id(constant)).bilingual());
        }
        table.allow(words.keySet().stream().map(TermsReader::id).toArray(String[]::new));
        return words;
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** How hits are combined: every rule that applies is one. */
    private enum HitPolicy {
        COLLECT
    }
}
