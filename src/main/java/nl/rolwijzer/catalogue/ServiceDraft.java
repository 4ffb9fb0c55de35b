package nl.rolwijzer.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A service as somebody described it, not yet checked: the same for the form, an import and the API, so that all three
 * have the same limits and the same messages. An empty text means that nothing was said.
 *
 * @param organisation the name of the organisation; an unknown one is added to the list
 * @param legalBasis the name of the law or rule, with {@code legalBasisUrl} where to read it
 * @param uplUri the address of the product in the Uniforme Productnamenlijst, with its name in {@code uplName}
 * @param answers question id to option ids
 * @param explanations question id to the explanation of that answer
 * @param reviewDate the last day before the roles are due for another look, such as {@code 2027-11-22}; may be empty
 * @param deviation other roles than the rules derive; null when there are none to propose
 * @param legalDomain id of a {@link LegalDomain}; may be empty
 */
public record ServiceDraft(
        String name,
        String description,
        String citizenPurpose,
        String societyPurpose,
        String organisation,
        String legalBasis,
        String legalBasisUrl,
        String uplName,
        String uplUri,
        Map<String, List<String>> answers,
        Map<String, String> explanations,
        String reviewDate,
        @Nullable Deviation deviation,
        String legalDomain) {

    /** A description without a word about the roles. */
    public ServiceDraft(
            String name,
            String description,
            String citizenPurpose,
            String societyPurpose,
            String organisation,
            String legalBasis,
            String legalBasisUrl,
            String uplName,
            String uplUri,
            Map<String, List<String>> answers,
            Map<String, String> explanations) {
        this(
                name,
                description,
                citizenPurpose,
                societyPurpose,
                organisation,
                legalBasis,
                legalBasisUrl,
                uplName,
                uplUri,
                answers,
                explanations,
                "",
                null,
                "");
    }

    public ServiceDraft {
        answers = Map.copyOf(answers);
        explanations = Map.copyOf(explanations);
    }

    /** The same with these answers. */
    ServiceDraft answering(Map<String, List<String>> otherAnswers) {
        return new ServiceDraft(
                name,
                description,
                citizenPurpose,
                societyPurpose,
                organisation,
                legalBasis,
                legalBasisUrl,
                uplName,
                uplUri,
                otherAnswers,
                explanations,
                reviewDate,
                deviation,
                legalDomain);
    }

    /** The same with this about the roles. */
    public ServiceDraft with(String newReviewDate, @Nullable Deviation newDeviation) {
        return new ServiceDraft(
                name,
                description,
                citizenPurpose,
                societyPurpose,
                organisation,
                legalBasis,
                legalBasisUrl,
                uplName,
                uplUri,
                answers,
                explanations,
                newReviewDate,
                newDeviation,
                legalDomain);
    }
}
