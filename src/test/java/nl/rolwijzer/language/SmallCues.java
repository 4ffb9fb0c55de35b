package nl.rolwijzer.language;

import java.util.List;
import nl.rolwijzer.assessment.Questionnaire;
import nl.rolwijzer.assessment.Rulebooks;

/** A list of cues that fits on a screen, and what it proposes. */
final class SmallCues {

    static final String TEXT = """
            version: 1.0.0
            leads: wat
            weighing: {name: 4, description: 1, legal_basis: 1, least: 3, share: 70}
            kinds:
              zorg: {wie: inwoner, wat: hulp}
            cues:
              - id: thuiszorg
                kind: zorg
                weight: 3
                words: [thuiszorg]
              - {id: rollator, words: [rollator], kind: zorg,
                 says: {wat: [hulp, voorziening], bijdrage: niets}}
            """;

    private static final Questionnaire QUESTIONS = Rulebooks.teeuwen().questionnaire();

    private SmallCues() {}

    /** What these cues propose for a service with this name and description: {@code question=option words}. */
    static List<String> propose(String cues, String name, String description) {
        String head = TEXT.substring(0, TEXT.indexOf("cues:"));
        return CueReader.read(head + "cues:\n" + cues, QUESTIONS)
                .propose(new ServiceText(name, description, ""), QUESTIONS)
                .hints()
                .stream()
                .map(hint -> hint.question().id() + "=" + hint.option().id() + " " + String.join(", ", hint.words()))
                .toList();
    }
}
