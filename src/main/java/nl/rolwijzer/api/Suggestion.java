package nl.rolwijzer.api;

import java.util.List;
import java.util.Map;

/**
 * The answer of the API to a text: the answers that it points at, and the roles that would follow if a person accepted
 * them all. The names of the components are the names in JSON and promises to callers. Every key is always there; lists
 * are in the order of the rulebook.
 *
 * @param antwoorden option ids by question id; a question on which the text says too little is absent
 * @param rollen as in a {@link Judgement}
 * @param regelset the rulebook by which the roles follow
 * @param aanwijzingenset the version of the words that were looked for
 */
record Suggestion(
        Map<String, List<String>> antwoorden,
        List<Clue> aanwijzingen,
        List<Judgement.AssignedRole> rollen,
        Judgement.Ruleset regelset,
        Edition aanwijzingenset) {

    /** One proposed answer, with the words that led to it as they stand in the text. */
    record Clue(String vraag, String optie, List<String> woorden) {}

    /** Which cues were used. */
    record Edition(String versie) {}
}
