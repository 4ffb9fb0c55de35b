package nl.rolwijzer.catalogue;

import java.util.List;
import java.util.Map;

/**
 * A service as somebody described it, not yet checked: the same for the form, an import and the API, so that all three
 * have the same limits and the same messages. An empty text means that nothing was said.
 *
 * @param organisation the name of the organisation; an unknown one is added to the list
 * @param legalBasis the name of the law or rule, with {@code legalBasisUrl} where to read it
 * @param uplUri the address of the product in the Uniforme Productnamenlijst, with its name in {@code uplName}
 * @param answers question id to option ids
 * @param explanations question id to the explanation of that answer
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
        Map<String, String> explanations) {

    public ServiceDraft {
        answers = Map.copyOf(answers);
        explanations = Map.copyOf(explanations);
    }
}
