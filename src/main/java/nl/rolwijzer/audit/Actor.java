package nl.rolwijzer.audit;

/**
 * Whoever does something, as they were at that moment.
 *
 * @param account an id that is no name of a person
 * @param name may be erased later (redaction)
 * @param role the id of a role, such as {@code beheerder}; empty for who has none
 */
public record Actor(String account, String name, String role) {

    /** The application itself: at its start, or in a job. */
    public static final Actor SYSTEM = new Actor("systeem", "Rolwijzer", "");

    /** Somebody who has not signed in. */
    public static final Actor ANONYMOUS = new Actor("anoniem", "Niet aangemeld", "");
}
