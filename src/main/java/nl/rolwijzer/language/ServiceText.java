package nl.rolwijzer.language;

/** What is written about a service before anybody answered a question; each part may be empty. */
public record ServiceText(String name, String description, String legalBasis) {}
