package nl.rolwijzer.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Version 1 of how revisions were stored, before there was a trail; it is only read. These records are a file format:
 * they never change, whatever becomes of the types of the program, so that every revision stays readable for ever.
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
        return new Confirmation(RoleIds.read(confirmed.transaction()), RoleIds.read(confirmed.third()));
    }
}
