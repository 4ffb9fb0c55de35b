package nl.rolwijzer.intake;

/** A field in which the version that somebody else saved differs from what was typed. */
record Difference(String label, String theirs, String yours) {}
