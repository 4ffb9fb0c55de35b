package nl.rolwijzer.assessment;

import java.util.Locale;

/**
 * What can be said of a condition or a rule, given answers of which some may still be open. The operations are those of
 * strong Kleene logic: an open question leaves a verdict open only where its answer could still matter.
 */
public enum Verdict {
    APPLIES,
    DOES_NOT_APPLY,
    CANNOT_TELL;

    /** The id in rulebooks. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Verdict and(Verdict other) {
        return this == DOES_NOT_APPLY || other == DOES_NOT_APPLY
                ? DOES_NOT_APPLY
                : this == CANNOT_TELL || other == CANNOT_TELL ? CANNOT_TELL : APPLIES;
    }

    Verdict or(Verdict other) {
        return this == APPLIES || other == APPLIES
                ? APPLIES
                : this == CANNOT_TELL || other == CANNOT_TELL ? CANNOT_TELL : DOES_NOT_APPLY;
    }

    Verdict not() {
        return switch (this) {
            case APPLIES -> DOES_NOT_APPLY;
            case DOES_NOT_APPLY -> APPLIES;
            case CANNOT_TELL -> CANNOT_TELL;
        };
    }
}
