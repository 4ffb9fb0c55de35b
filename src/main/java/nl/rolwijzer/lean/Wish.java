package nl.rolwijzer.lean;

import java.util.List;
import java.util.Optional;
import nl.rolwijzer.assessment.Parameter;
import nl.rolwijzer.assessment.Source;
import nl.rolwijzer.assessment.Sourced;
import nl.rolwijzer.assessment.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a role wants of a quality parameter, in the words that fit that role.
 *
 * @param measure what to count or to ask to know whether it is so; null when nobody has thought of one
 */
public record Wish(Text text, @Nullable Text measure, Ground ground, List<Source> sources) implements Sourced {

    public Wish {
        sources = List.copyOf(sources);
    }

    /** What the rulebook says of a parameter to everybody. */
    static Wish general(Parameter parameter) {
        return new Wish(parameter.summary(), null, Ground.EXPLICIET, parameter.sources());
    }

    public Optional<Text> findMeasure() {
        return Optional.ofNullable(measure);
    }
}
