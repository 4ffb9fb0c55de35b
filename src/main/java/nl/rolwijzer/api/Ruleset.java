package nl.rolwijzer.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.api.Judgement.AssignedRole;
import nl.rolwijzer.api.Judgement.Remark;
import org.jspecify.annotations.Nullable;

/**
 * A whole rulebook in one language: what it asks, and what follows from the answers. The names of the components are the
 * names in JSON.
 *
 * @param regels every rule as it stands in a judgement when it applies, in the order in which they are judged
 * @param voorwaarden by the id of the rule, all of which must be so for it to apply
 * @param klanttest id of the rule whose conditions are the test for klant
 */
record Ruleset(
        String versie,
        String sha256,
        List<Asked> vragen,
        List<AssignedRole> regels,
        Map<String, List<Needed>> voorwaarden,
        String klanttest,
        List<Remark> spanningen,
        List<Remark> aantekeningen,
        @JsonProperty("_links") Map<String, Links.Link> links) {

    /** A question with its options; {@code weet_niet} is an answer to each. */
    record Asked(String id, String vraag, String uitleg, boolean meerkeuze, List<Choice> opties) {}

    /** @param sluitUit whether it cannot be combined with another option */
    record Choice(
            String id,
            String tekst,
            @JsonProperty("sluit_uit") boolean sluitUit) {}

    /** @param soort {@code alle}: each of the conditions must hold; {@code een_van}: one of them; {@code geen}: none */
    record Needed(String soort, List<Asking> voorwaarden) {}

    /**
     * One condition: that a question has one of these options, that one of these rules applies, or a group of its own. Only
     * what belongs to its kind is there.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Asking(
            String id,
            String tekst,
            @Nullable String vraag,
            @Nullable List<String> opties,
            @Nullable List<String> regels,
            @Nullable List<Needed> groep) {}

    /** Which rulebooks there are, without what is in them; the newest first. */
    record Shelf(
            List<Kept> regelsets, @JsonProperty("_links") Map<String, Links.Link> links) {}

    /** @param actief whether services are judged by it now */
    record Kept(
            String versie,
            String sha256,
            boolean actief,
            @JsonProperty("in_gebruik") List<Use> inGebruik,
            @JsonProperty("_links") Map<String, Links.Link> links) {}

    /** @param tot null while it is in use */
    record Use(Instant van, @Nullable Instant tot) {}
}
