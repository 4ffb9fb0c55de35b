package nl.rolwijzer.bpmn;

import java.util.List;
import java.util.Optional;
import nl.rolwijzer.lean.Actor;
import nl.rolwijzer.lean.EnteredTime;
import org.jspecify.annotations.Nullable;

/** Makes a step of whatever somebody does or waits for in a model, and remarks on what becomes none. */
final class PartReader {

    private final Swimlanes lanes;
    private final Remarks remarks;

    PartReader(Swimlanes lanes, Remarks remarks) {
        this.lanes = lanes;
        this.remarks = remarks;
    }

    Optional<ModelStep> read(Part part) {
        if (part.isWaiting()) {
            return Optional.of(new ModelStep(part.name(), part.documentation(), Actor.WACHTEN, waiting(part)));
        }
        if (part.isActivity()) {
            return Optional.of(new ModelStep(part.name(), part.documentation(), actor(part), null));
        }
        if (part.isEvent()) {
            remarks.add(ModelRemark.Kind.GEBEURTENIS, part.name());
        }
        return Optional.empty();
    }

    /** By the narrowest lane that says who it is. */
    private Actor actor(Part part) {
        List<String> names = lanes.around(part);
        for (String name : names) {
            Optional<Actor> guess = ActorGuess.of(name);
            if (guess.isPresent()) {
                remarks.add(ModelRemark.Kind.valueOf(guess.get().name()), name);
                return guess.get();
            }
        }
        if (names.isEmpty()) {
            remarks.add(ModelRemark.Kind.NIEMAND, part.called());
        } else {
            remarks.add(ModelRemark.Kind.ONBEKEND, names.get(0));
        }
        return Actor.AMBTENAAR;
    }

    private @Nullable EnteredTime waiting(Part part) {
        String timer = part.timer();
        Optional<EnteredTime> length = timer.isEmpty() ? Optional.empty() : TimerLength.of(timer);
        if (!timer.isEmpty() && length.isEmpty()) {
            remarks.add(ModelRemark.Kind.TIJD, part.called() + ": " + timer);
        }
        return length.orElse(null);
    }
}
