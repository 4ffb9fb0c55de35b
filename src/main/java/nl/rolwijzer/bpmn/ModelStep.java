package nl.rolwijzer.bpmn;

import nl.rolwijzer.lean.Actor;
import nl.rolwijzer.lean.EnteredTime;
import org.jspecify.annotations.Nullable;

/**
 * What one task of a model says of a step; nobody checked yet whether its texts fit.
 *
 * @param name empty when the model has none
 * @param waiting of a timer that is exactly so long; else null
 */
public record ModelStep(
        String name,
        String description,
        Actor actor,
        @Nullable EnteredTime waiting) {}
