package nl.rolwijzer.language;

import java.util.List;
import nl.rolwijzer.assessment.Basis;
import nl.rolwijzer.assessment.Source;
import nl.rolwijzer.assessment.Sourced;
import nl.rolwijzer.assessment.Text;

/**
 * How to address people who have a role: seldom by the name of that role.
 *
 * @param words what to call them, in a few words
 * @param advice one sentence more
 */
public record AddressForm(Text words, Text advice, Basis basis, List<Source> sources) implements Sourced {

    public AddressForm {
        sources = List.copyOf(sources);
    }
}
