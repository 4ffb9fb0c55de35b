package nl.rolwijzer.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.audit.KeptTexts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Version 2 of how revisions are stored: here only what nobody typed freely. The typed texts stand with the entry of the
 * trail, under the names of {@link DraftTexts}, where they can be erased. What is there never changes; a fact may
 * be added, which older revisions then lack.
 */
final class StorageFormat2 {

    static final int VERSION = 2;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectReader FACTS = JSON.readerFor(Facts.class);
    private static final ObjectReader CONFIRMED = JSON.readerFor(Confirmed.class);

    private StorageFormat2() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Facts(
            @JsonProperty("antwoorden") Map<String, List<String>> answers,
            @JsonProperty("herziening") @Nullable String reviewDate,
            @JsonProperty("afwijking") @Nullable Deviating deviation,
            @JsonProperty("rechtsgebied") @Nullable String legalDomain) {}

    record Deviating(
            @JsonProperty("rollen") List<String> roles,
            @JsonProperty("rollen_derden") List<String> thirdRoles,
            @JsonProperty("reden") String reason) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Confirmed(
            @JsonProperty("rollen") List<String> transaction,
            @JsonProperty("rollen_derden") List<String> third,
            @JsonProperty("afwijking_reden") @Nullable String reason) {}

    static StoredTexts write(ServiceDraft draft, Assessment assessment, @Nullable Confirmation confirmation) {
        return new StoredTexts(
                JSON.writeValueAsString(facts(draft, assessment)),
                EvidenceFormat1.write(assessment),
                confirmation == null ? null : JSON.writeValueAsString(confirmed(confirmation)));
    }

    static ServiceDraft readFacts(String json, KeptTexts texts) {
        return DraftTexts.read(texts, FACTS.readValue(json));
    }

    static Confirmation readConfirmation(String json, KeptTexts texts) {
        Confirmed confirmed = CONFIRMED.readValue(json);
        return new Confirmation(
                RoleIds.read(confirmed.transaction()),
                RoleIds.read(confirmed.third()),
                Optional.ofNullable(confirmed.reason())
                        .flatMap(DeviationReason::find)
                        .orElse(null),
                confirmed.reason() == null ? "" : texts.text(DraftTexts.DEVIATION));
    }

    private static Facts facts(ServiceDraft draft, Assessment assessment) {
        Deviation deviation = draft.deviation();
        return new Facts(
                assessment.answers().asMap(),
                draft.reviewDate().isEmpty() ? null : draft.reviewDate(),
                deviation == null ? null : new Deviating(deviation.roles(), deviation.thirdRoles(), deviation.reason()),
                draft.legalDomain().isEmpty() ? null : draft.legalDomain());
    }

    private static Confirmed confirmed(Confirmation confirmation) {
        DeviationReason reason = confirmation.reason();
        return new Confirmed(
                RoleIds.write(confirmation.transaction()),
                RoleIds.write(confirmation.third()),
                reason == null ? null : reason.id());
    }
}
