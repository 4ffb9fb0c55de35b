package nl.rolwijzer.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import nl.rolwijzer.catalogue.ServiceRecord;

/** What another room has to tell of a service in its report. Chapters come in the order of their beans. */
public interface Chapter {

    /**
     * The fragment of a template with its words, such as {@code process/rapport :: hoofdstuk}, which is given what was
     * {@link Told}. It holds plain HTML, as a document has it: headings from the second on, paragraphs, lists and tables.
     */
    String fragment();

    Told tell(ServiceRecord service, Locale locale);

    /**
     * What a chapter says of one service.
     *
     * @param summary a sentence for who reads the first page only; may be empty
     * @param facts what the fragment shows, by name
     * @param pictures by name
     * @param open what nobody filled in or decided yet, a sentence each
     */
    record Told(String summary, Map<String, Object> facts, Map<String, Picture> pictures, List<String> open) {

        public Told {
            facts = Map.copyOf(facts);
            pictures = Map.copyOf(pictures);
            open = List.copyOf(open);
        }
    }

    /**
     * A picture in a report.
     *
     * @param address where the application itself shows it
     * @param svg draws it, for a report that leaves the application
     */
    record Picture(String address, Supplier<String> svg) {}
}
