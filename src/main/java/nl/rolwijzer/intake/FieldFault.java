package nl.rolwijzer.intake;

/**
 * A message beside a field and in the summary on top.
 *
 * @param target the id of the element to go to
 */
record FieldFault(String field, String target, String text) {}
