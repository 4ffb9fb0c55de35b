package nl.rolwijzer.audit;

/** A failure to sign in that the trail keeps: an exception of Spring Security that knows whom it is about. */
public interface FailedAttempt {

    Subject subject();

    /** A word of a fixed list; never what was typed, because people type passwords into the wrong field. */
    String reason();
}
