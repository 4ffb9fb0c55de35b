package nl.rolwijzer.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.rolwijzer.assessment.Assessment;
import nl.rolwijzer.assessment.CitizenRole;
import nl.rolwijzer.assessment.Perspective;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Version 1 of how revisions are stored. These records are a file format: they never change, whatever becomes of the
 * types of the program, so that every revision stays readable for ever.
 */
final class StorageFormat1 {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StorageFormat1() {}

    record Facts(
            @JsonProperty("naam") String name,
            @JsonProperty("omschrijving") String description,
            @JsonProperty("doel_burger") String citizenPurpose,
            @JsonProperty("doel_samenleving") String societyPurpose,
            @JsonProperty("organisatie") String organisation,
            @JsonProperty("grondslag") String legalBasis,
            @JsonProperty("grondslag_url") String legalBasisUrl,
            @JsonProperty("upl_naam") String uplName,
            @JsonProperty("upl_uri") String uplUri,
            @JsonProperty("antwoorden") Map<String, List<String>> answers,
            @JsonProperty("toelichtingen") Map<String, String> explanations) {}

    record Confirmed(
            @JsonProperty("rollen") List<String> transaction,
            @JsonProperty("rollen_derden") List<String> third) {}

    static StoredTexts write(ServiceDraft draft, Assessment assessment, @Nullable Confirmation confirmation) {
        Facts facts = new Facts(
                draft.name(),
                draft.description(),
                draft.citizenPurpose(),
                draft.societyPurpose(),
                draft.organisation(),
                draft.legalBasis(),
                draft.legalBasisUrl(),
                draft.uplName(),
                draft.uplUri(),
                assessment.answers().asMap(),
                new TreeMap<>(draft.explanations()));
        return new StoredTexts(
                JSON.writeValueAsString(facts),
                EvidenceFormat1.write(assessment),
                confirmation == null ? null : JSON.writeValueAsString(confirmed(confirmation)));
    }

    static ServiceDraft readFacts(String json) {
        Facts facts = JSON.readValue(json, Facts.class);
        return new ServiceDraft(
                facts.name(),
                facts.description(),
                facts.citizenPurpose(),
                facts.societyPurpose(),
                facts.organisation(),
                facts.legalBasis(),
                facts.legalBasisUrl(),
                facts.uplName(),
                facts.uplUri(),
                facts.answers(),
                facts.explanations());
    }

    static Confirmation readConfirmation(String json) {
        Confirmed confirmed = JSON.readValue(json, Confirmed.class);
        return new Confirmation(roles(confirmed.transaction()), roles(confirmed.third()));
    }

    private static Confirmed confirmed(Confirmation confirmation) {
        return new Confirmed(
                ids(confirmation.roles(Perspective.TRANSACTIE)), ids(confirmation.roles(Perspective.DERDE)));
    }

    private static List<String> ids(Set<CitizenRole> roles) {
        return roles.stream().map(CitizenRole::id).toList();
    }

    private static Set<CitizenRole> roles(List<String> ids) {
        return Arrays.stream(CitizenRole.values())
                .filter(role -> ids.contains(role.id()))
                .collect(Collectors.toSet());
    }
}
