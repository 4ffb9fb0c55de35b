package nl.rolwijzer.process;

/**
 * A message beside a field and in the summary on top.
 *
 * @param target the id of the element to go to
 */
record FormFault(String target, String text) {}
