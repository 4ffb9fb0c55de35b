package nl.rolwijzer.language;

import java.util.List;
import nl.rolwijzer.assessment.Statement;
import nl.rolwijzer.assessment.Text;

/** The debate about the word klant: what each side says, in the order in which a reader follows it best. */
public record Debate(List<Side> sides) {

    public Debate {
        sides = List.copyOf(sides);
    }

    /** Who says something, and what. */
    public record Side(String id, Text title, Text intro, List<Statement> points) {

        public Side {
            points = List.copyOf(points);
        }
    }
}
