package nl.rolwijzer.api;

import java.util.List;
import nl.rolwijzer.catalogue.Deviation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Reads which other roles somebody proposes than the rules derive, in the form of a {@link Divergence}. */
final class DeviationReader {

    private static final String ROLES = "rollen";
    private static final String THIRD_ROLES = "rollen_derden";
    private static final String REASON = "reden";
    private static final String TEXT = "toelichting";

    private final Faults faults;
    private final ReadValues values;
    private List<String> roles = List.of();
    private List<String> thirdRoles = List.of();
    private String reason = "";
    private String text = "";

    DeviationReader(Faults faults) {
        this.faults = faults;
        this.values = new ReadValues(faults);
    }

    /** Nothing for null: then nobody proposes any. */
    @Nullable
    Deviation read(JsonNode deviation, JsonPointer at) {
        if (!deviation.isObject()) {
            values.expect(deviation, Expected.OBJECT, at);
            return null;
        }
        deviation.forEachEntry((name, value) -> property(name, value, at.appendProperty(name)));
        return new Deviation(roles, thirdRoles, reason, text);
    }

    private void property(String name, JsonNode value, JsonPointer at) {
        switch (name) {
            case ROLES -> roles = values.texts(value, at);
            case THIRD_ROLES -> thirdRoles = values.texts(value, at);
            case REASON -> reason = values.text(value, at);
            case TEXT -> text = values.text(value, at);
            default -> faults.add(Fault.unknownProperty(at, ROLES, THIRD_ROLES, REASON, TEXT));
        }
    }
}
