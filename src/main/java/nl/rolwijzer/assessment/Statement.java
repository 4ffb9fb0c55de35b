package nl.rolwijzer.assessment;

import java.util.List;

/** A claim about a role with who says so and where. */
public record Statement(Text text, Basis basis, List<Source> sources) implements Sourced {

    public Statement {
        sources = List.copyOf(sources);
    }
}
