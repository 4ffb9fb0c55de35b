package nl.rolwijzer.administration;

import nl.rolwijzer.catalogue.AddResult;
import org.jspecify.annotations.Nullable;

/**
 * The form to hand in a rulebook, with what became of it.
 *
 * @param text what was pasted, or what stood in the file
 * @param unreadable why it cannot be read as a text; null when it can
 */
record RulebookForm(
        String text,
        @Nullable String unreadable,
        int line,
        AddResult.@Nullable Invalid invalid,
        AddResult.@Nullable VersionTaken taken,
        AddResult.@Nullable PromisesBroken broken,
        AddResult.@Nullable Understated understated) {

    static final RulebookForm BLANK = new RulebookForm("", null, 1, null, null, null, null);

    static RulebookForm unreadable(RulebookText handedIn) {
        return new RulebookForm(handedIn.text(), handedIn.fault(), handedIn.line(), null, null, null, null);
    }

    static RulebookForm refused(String text, AddResult result) {
        return new RulebookForm(
                text,
                null,
                1,
                result instanceof AddResult.Invalid invalid ? invalid : null,
                result instanceof AddResult.VersionTaken taken ? taken : null,
                result instanceof AddResult.PromisesBroken broken ? broken : null,
                result instanceof AddResult.Understated understated ? understated : null);
    }

    public boolean isRefused() {
        return unreadable != null || invalid != null || taken != null || broken != null;
    }
}
