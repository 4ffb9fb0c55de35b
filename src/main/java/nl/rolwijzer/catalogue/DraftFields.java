package nl.rolwijzer.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Everything that a description can say, as one text for each field, to see what changed. */
public final class DraftFields {

    /** What stands before the question of an answer. */
    public static final String ANSWER = "antwoord.";

    public static final String LEGAL_DOMAIN = "rechtsgebied";
    public static final String REVIEW_DATE = "herziening";
    public static final String DEVIATING_ROLES = "afwijking_rollen";
    public static final String DEVIATING_THIRD_ROLES = "afwijking_rollen_derden";
    public static final String DEVIATION_REASON = "afwijking_reden";

    private static final String BETWEEN = "|";

    private DraftFields() {}

    /** The names of the fields that differ, in alphabetical order; of a first description every field that is filled. */
    public static List<String> changed(@Nullable ServiceDraft before, ServiceDraft after) {
        Map<String, String> old = before == null ? Map.of() : of(before);
        Map<String, String> fresh = of(after);
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(fresh.keySet());
        names.removeIf(name -> Objects.equals(old.get(name), fresh.get(name)));
        return List.copyOf(names);
    }

    private static Map<String, String> of(ServiceDraft draft) {
        Map<String, String> fields = new HashMap<>(DraftTexts.of(draft));
        draft.answers().forEach((question, options) -> fields.put(ANSWER + question, join(options)));
        fields.put(REVIEW_DATE, draft.reviewDate());
        fields.put(LEGAL_DOMAIN, draft.legalDomain());
        Deviation deviation = draft.deviation();
        if (deviation != null) {
            fields.put(DEVIATING_ROLES, join(deviation.roles()));
            fields.put(DEVIATING_THIRD_ROLES, join(deviation.thirdRoles()));
            fields.put(DEVIATION_REASON, deviation.reason());
        }
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private static String join(List<String> ids) {
        return String.join(BETWEEN, ids);
    }
}
