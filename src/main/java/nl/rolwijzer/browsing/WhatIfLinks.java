package nl.rolwijzer.browsing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rolwijzer.assessment.Answers;
import nl.rolwijzer.assessment.Flip;
import nl.rolwijzer.catalogue.ServiceRecord;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Addresses that carry answers to try out on a service, so that trying keeps nothing and can be shared.
 *
 * @param revision of the service, on which the answers are a variation
 * @param answers that the service has
 */
record WhatIfLinks(UUID service, int revision, Answers answers) {

    static final String ANSWER = "antwoord.";
    static final String REVISION = "revisie";

    static WhatIfLinks of(ServiceRecord service, Answers answers) {
        return new WhatIfLinks(service.id(), service.revision(), answers);
    }

    /** Trying out this flip. */
    public String to(Flip flip) {
        return address("wat-als", flip.applyTo(answers).asMap());
    }

    /** The form to revise the service, filled with these answers. */
    String toForm(Map<String, List<String>> tried) {
        return address("bewerken", tried);
    }

    /** The answers in an address; those of the service when it carries none. */
    Map<String, List<String>> read(MultiValueMap<String, String> address) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        address.forEach((name, values) -> {
            if (name.startsWith(ANSWER)) {
                given.put(name.substring(ANSWER.length()), List.copyOf(values));
            }
        });
        return given.isEmpty() && !address.containsKey(REVISION) ? answers.asMap() : Map.copyOf(given);
    }

    private String address(String page, Map<String, List<String>> tried) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/diensten/" + service + "/" + page)
                .queryParam(REVISION, revision);
        tried.forEach((question, options) -> address.queryParam(ANSWER + question, options));
        return address.encode().toUriString();
    }
}
