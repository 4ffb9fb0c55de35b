package nl.rolwijzer.api;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * What another system wants with the life of a service.
 *
 * @param lapses whether it lapses, or is taken into use again
 * @param reason why; the catalogue wants one
 */
record LapseCall(boolean lapses, String reason) {

    private static final String LAPSES = "vervallen";
    private static final String REASON = "reden";

    static LapseCall read(JsonNode body) {
        Faults faults = new Faults();
        JsonPointer root = JsonPointer.empty();
        if (!body.isObject()) {
            faults.add(Expected.OBJECT.missedAt(root));
        }
        body.forEachEntry((name, value) -> {
            if (!name.equals(LAPSES) && !name.equals(REASON)) {
                faults.add(Fault.unknownProperty(root.appendProperty(name), LAPSES, REASON));
            }
        });
        if (!body.path(LAPSES).isBoolean()) {
            faults.add(Expected.TRUTH.missedAt(root.appendProperty(LAPSES)));
        }
        String reason = new ReadValues(faults).text(body.path(REASON), root.appendProperty(REASON));
        faults.refuseIfAny();
        return new LapseCall(body.path(LAPSES).booleanValue(), reason);
    }
}
