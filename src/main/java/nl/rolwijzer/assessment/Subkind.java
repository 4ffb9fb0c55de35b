package nl.rolwijzer.assessment;

/** A variety of a role, such as the user of a facility for everyone or of tailored help. */
public record Subkind(String id, Text name, Text line) {}
