package nl.rolwijzer.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.rolwijzer.catalogue.Counterview;
import org.jspecify.annotations.Nullable;

/**
 * A counter-view as it was filled in.
 *
 * @param formulier the id of the sending, so that sending it twice records it once
 * @param op the id of the counter-view that it answers; may be empty
 */
record DisputeForm(
        @Nullable String formulier,
        @Nullable String op,
        @Nullable List<String> rollen,
        @Nullable List<String> rollen_derden,
        @Nullable String tegenspraak) {

    static DisputeForm blank(String answered) {
        return new DisputeForm(UUID.randomUUID().toString(), answered, List.of(), List.of(), "");
    }

    public boolean names(String field, String role) {
        List<String> chosen = field.equals("rollen") ? rollen : rollen_derden;
        return chosen != null && chosen.contains(role);
    }

    Counterview counterview() {
        return new Counterview(
                UUID.nameUUIDFromBytes(String.valueOf(this).getBytes(StandardCharsets.UTF_8)),
                answered(),
                rollen == null ? List.of() : rollen,
                rollen_derden == null ? List.of() : rollen_derden,
                tegenspraak == null ? "" : tegenspraak);
    }

    private @Nullable UUID answered() {
        return op != null && op.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(op) : null;
    }
}
