package nl.rolwijzer.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.api.Judgement.Citation;
import nl.rolwijzer.api.Judgement.Quality;
import nl.rolwijzer.api.Judgement.Value;

/**
 * What the rulebook in force says of one of the seven roles, in one language; the names of the components are the names in
 * JSON. What a judgement has too is called the same there.
 *
 * @param zin the role in one sentence
 * @param herkennen the question by which a civil servant recognises it
 */
record Portrait(
        String rol,
        String naam,
        String zin,
        String herkennen,
        List<String> voorbeelden,
        List<Citation> bronnen,
        Value waarde,
        String rolOverheid,
        List<Quality> kwaliteit,
        List<Kind> subsoorten,
        @JsonProperty("_links") Map<String, Links.Link> links) {

    /** A variety of the role, with the worth that it has itself. */
    record Kind(String id, String naam, String zin, Value waarde, String rolOverheid, List<Quality> kwaliteit) {}
}
