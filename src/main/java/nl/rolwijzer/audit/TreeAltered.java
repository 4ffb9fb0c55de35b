package nl.rolwijzer.audit;

/** The tree in the database is not the one that was signed last, so nothing more is signed. */
final class TreeAltered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TreeAltered() {
        super("Het spoor in de database past niet bij het laatste controlepunt: er wordt niets meer ondertekend."
                + " Controleer het spoor onder /beheer/audit.");
    }
}
