package nl.rolwijzer.lean;

/** What one side says of a step, and why; the reason may be empty. */
public record Judgement(Opinion opinion, String reason) {

    /** Nobody said anything yet. */
    public static final Judgement NONE = new Judgement(Opinion.ONBEKEND, "");
}
