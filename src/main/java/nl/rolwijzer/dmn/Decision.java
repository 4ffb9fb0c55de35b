package nl.rolwijzer.dmn;

import java.util.List;

/**
 * One step from the answers to the roles.
 *
 * @param name of the decision, of the variable that holds its result, and its id
 * @param label the same for people
 * @param question what it decides
 * @param description why, with the source
 * @param type of its result
 */
record Decision(String name, String label, String question, String description, String type, DecisionTable table) {

    /** The names of the decisions and questions that it rests on, each once. */
    List<String> needs() {
        return table.inputs().stream()
                .map(DecisionTable.Input::variable)
                .distinct()
                .toList();
    }
}
