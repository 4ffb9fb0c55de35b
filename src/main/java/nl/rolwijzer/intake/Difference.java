package nl.rolwijzer.intake;

/**
 * A part of the form in which the version that somebody else saved differs from what was typed.
 *
 * @param choice the name of the field by which a version is chosen
 */
record Difference(String choice, String label, String theirs, String yours, Kind kind) {

    /** Who changed it since the revision that both began with. */
    enum Kind {
        /** Only the other person: their version is taken over. */
        TAKEN_OVER,
        /** Only whoever is typing. */
        MINE,
        /** Both. */
        BOTH
    }

    public boolean isTakenOver() {
        return kind == Kind.TAKEN_OVER;
    }

    public boolean isConflict() {
        return kind == Kind.BOTH;
    }
}
