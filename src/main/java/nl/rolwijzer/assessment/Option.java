package nl.rolwijzer.assessment;

/**
 * A possible answer to a question.
 *
 * @param summary one to five words, for summaries and reasons
 * @param exclusive whether it cannot be combined with another option
 */
public record Option(String id, Text text, Text summary, boolean exclusive) {}
