package nl.rolwijzer.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.lean.Actor;
import nl.rolwijzer.lean.EnteredTime;
import nl.rolwijzer.lean.Judgement;
import nl.rolwijzer.lean.Opinion;
import nl.rolwijzer.lean.Step;
import nl.rolwijzer.lean.Unit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Version 1 of how steps are stored: here what nobody typed freely; what was typed stands under the names of
 * {@link StepTexts}. What is there never changes; a fact may be added, which older steps then lack.
 */
final class StepsFormat1 {

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectReader STORED = JSON.readerFor(Stored.class);

    private StepsFormat1() {}

    record Stored(
            @JsonProperty("formaat") int format,
            @JsonProperty("stappen") List<StoredStep> steps) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StoredStep(
            @JsonProperty("id") String id,
            @JsonProperty("wie") String actor,
            @JsonProperty("bewerktijd") @Nullable StoredTime touch,
            @JsonProperty("wachttijd") @Nullable StoredTime waiting,
            @JsonProperty("individueel") String individual,
            @JsonProperty("derden") SortedMap<String, String> collective) {}

    record StoredTime(
            @JsonProperty("getal") String number,
            @JsonProperty("eenheid") String unit) {}

    static String write(List<Step> steps) {
        return JSON.writeValueAsString(
                new Stored(VERSION, steps.stream().map(StepsFormat1::stored).toList()));
    }

    static List<Step> read(String content, Map<String, String> texts) {
        Stored stored = STORED.readValue(content);
        return stored.steps().stream()
                .map(each -> step(each, new StepTexts(each.id(), texts)))
                .toList();
    }

    private static StoredStep stored(Step step) {
        SortedMap<String, String> collective = new TreeMap<>();
        step.collective()
                .forEach((role, judgement) ->
                        collective.put(role.id(), judgement.opinion().id()));
        return new StoredStep(
                step.id(),
                step.actor().id(),
                stored(step.touch()),
                stored(step.waiting()),
                step.individual().opinion().id(),
                collective);
    }

    private static @Nullable StoredTime stored(@Nullable EnteredTime time) {
        return time == null
                ? null
                : new StoredTime(time.number().toPlainString(), time.unit().id());
    }

    private static Step step(StoredStep stored, StepTexts texts) {
        SortedMap<CitizenRole, Judgement> collective = new TreeMap<>();
        stored.collective()
                .forEach((role, opinion) ->
                        collective.put(CitizenRole.find(role).orElseThrow(), judgement(opinion, texts.reason(role))));
        return new Step(
                stored.id(),
                texts.text(StepTexts.NAME),
                texts.text(StepTexts.DESCRIPTION),
                Actor.find(stored.actor()).orElseThrow(),
                time(stored.touch()),
                time(stored.waiting()),
                texts.text(StepTexts.LEGAL_BASIS),
                judgement(stored.individual(), texts.reason(StepTexts.INDIVIDUAL)),
                collective);
    }

    private static Judgement judgement(String opinion, String reason) {
        return new Judgement(Opinion.find(opinion).orElseThrow(), reason);
    }

    private static @Nullable EnteredTime time(@Nullable StoredTime stored) {
        return stored == null
                ? null
                : new EnteredTime(
                        new BigDecimal(stored.number()),
                        Unit.find(stored.unit()).orElseThrow());
    }
}
