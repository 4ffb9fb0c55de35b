package nl.rolwijzer.assessment;

/** A place in a work, to be shown as a human citation: author, title, section. */
public record Source(String id, Work work, Text place) {}
