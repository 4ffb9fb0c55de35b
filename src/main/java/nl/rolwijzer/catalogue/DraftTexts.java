package nl.rolwijzer.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.rolwijzer.audit.KeptTexts;
import org.jspecify.annotations.Nullable;

/**
 * The typed texts of a service, by the names that forms, imports, faults and the trail use for them. The names are
 * promises: entries of the trail commit to a text under its name.
 */
public final class DraftTexts {

    /** What stands before the question whose answer is explained. */
    public static final String EXPLANATION = "toelichting.";

    /** Why the roles deviate, in words. */
    public static final String DEVIATION = "afwijking_toelichting";

    /** Where each text of the description stands in a draft, in the order of the form. */
    public static final Map<String, Function<ServiceDraft, String>> OF_A_SERVICE = ofAService();

    private DraftTexts() {}

    /** Every text that is not empty. */
    static SortedMap<String, String> of(ServiceDraft draft) {
        SortedMap<String, String> texts = new TreeMap<>();
        OF_A_SERVICE.forEach((field, text) -> texts.put(field, text.apply(draft)));
        draft.explanations().forEach((question, text) -> texts.put(EXPLANATION + question, text));
        Deviation deviation = draft.deviation();
        texts.put(DEVIATION, deviation == null ? "" : deviation.text());
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    /** What searching looks through. */
    static String searchable(ServiceDraft draft) {
        return String.join(
                "\n",
                draft.name(),
                draft.description(),
                draft.citizenPurpose(),
                draft.societyPurpose(),
                draft.organisation(),
                draft.legalBasis(),
                draft.uplName());
    }

    /** The draft that has these texts, or the remarks on those that were erased. */
    static ServiceDraft read(KeptTexts texts, StorageFormat2.Facts facts) {
        Map<String, String> explanations = new LinkedHashMap<>();
        texts.shown().tailMap(EXPLANATION).forEach((field, text) -> {
            if (field.startsWith(EXPLANATION)) {
                explanations.put(field.substring(EXPLANATION.length()), text);
            }
        });
        return new ServiceDraft(
                texts.text("naam"),
                texts.text("omschrijving"),
                texts.text("doel_burger"),
                texts.text("doel_samenleving"),
                texts.text("organisatie"),
                texts.text("grondslag"),
                texts.text("grondslag_url"),
                texts.text("upl_naam"),
                texts.text("upl_uri"),
                facts.answers(),
                explanations,
                orEmpty(facts.reviewDate()),
                deviation(facts.deviation(), texts.text(DEVIATION)),
                orEmpty(facts.legalDomain()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable Deviation deviation(StorageFormat2.@Nullable Deviating stored, String text) {
        return stored == null ? null : new Deviation(stored.roles(), stored.thirdRoles(), stored.reason(), text);
    }

    private static Map<String, Function<ServiceDraft, String>> ofAService() {
        Map<String, Function<ServiceDraft, String>> texts = new LinkedHashMap<>();
        texts.put("naam", ServiceDraft::name);
        texts.put("organisatie", ServiceDraft::organisation);
        texts.put("omschrijving", ServiceDraft::description);
        texts.put("doel_burger", ServiceDraft::citizenPurpose);
        texts.put("doel_samenleving", ServiceDraft::societyPurpose);
        texts.put("grondslag", ServiceDraft::legalBasis);
        texts.put("grondslag_url", ServiceDraft::legalBasisUrl);
        texts.put("upl_naam", ServiceDraft::uplName);
        texts.put("upl_uri", ServiceDraft::uplUri);
        return Collections.unmodifiableMap(texts);
    }
}
