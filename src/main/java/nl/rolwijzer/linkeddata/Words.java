package nl.rolwijzer.linkeddata;

import nl.rolwijzer.assessment.Text;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;

/** Says things in a language. What is empty is not said. */
final class Words {

    private Words() {}

    /** What somebody typed. */
    static void dutch(Resource of, Property what, String text) {
        if (!text.isEmpty()) {
            of.addProperty(what, text, "nl");
        }
    }

    /** What the rulebook says. */
    static void both(Resource of, Property what, Text text) {
        of.addProperty(what, text.nl(), "nl").addProperty(what, text.en(), "en");
    }
}
