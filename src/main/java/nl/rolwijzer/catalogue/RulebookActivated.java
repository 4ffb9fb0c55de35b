package nl.rolwijzer.catalogue;

/** A rulebook came into force: the services are to be judged by it. */
record RulebookActivated() {}
