package nl.rolwijzer.platform;

/**
 * A message beside a field of a form and in the summary on top, in the words of its reader.
 *
 * @param target the id of the element to go to
 */
public record FormFault(String target, String text) {}
