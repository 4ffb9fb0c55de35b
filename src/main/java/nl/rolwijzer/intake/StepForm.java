package nl.rolwijzer.intake;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.rolwijzer.catalogue.Step;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a step sends.
 *
 * @param formulier the id of the sending, so that sending it twice takes one step
 * @param revisie the revision that the editor had before them
 */
record StepForm(
        @Nullable String formulier,
        @Nullable String revisie,
        @Nullable String reden) {

    static StepForm blank() {
        return new StepForm(UUID.randomUUID().toString(), "", "");
    }

    String reason() {
        return reden == null ? "" : reden;
    }

    /** Its id is that of the form with these contents: changed and sent again, it is another step. */
    Step step() {
        String number = String.valueOf(revisie);
        byte[] contents = (formulier + "\n" + number + "\n" + reason()).getBytes(StandardCharsets.UTF_8);
        return new Step(
                UUID.nameUUIDFromBytes(contents), number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0, reason());
    }
}
