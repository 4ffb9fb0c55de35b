package nl.rolwijzer.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.Lifecycle;
import nl.rolwijzer.catalogue.Origin;
import nl.rolwijzer.catalogue.SaveResult;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.catalogue.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Another system lets a service lapse or takes it into use again: nothing is ever deleted. */
@RestController
class ApiLifecycleController {

    private final Catalogue catalogue;
    private final Lifecycle lifecycle;
    private final KeptServices services;
    private final ServiceWriter writer;

    ApiLifecycleController(Catalogue catalogue, Lifecycle lifecycle, KeptServices services, ServiceWriter writer) {
        this.catalogue = catalogue;
        this.lifecycle = lifecycle;
        this.services = services;
        this.writer = writer;
    }

    @PutMapping(
            path = Links.SERVICES + "/{id}/vervallen",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, @Nullable Object>> lapse(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.NAME, required = false) @Nullable String tag,
            InputStream body)
            throws IOException {
        ServiceRecord present = catalogue.get(id);
        int basedOn = IfMatch.revision(tag, present::revision);
        JsonNode sent = JsonBody.read(body);
        LapseCall call = LapseCall.read(sent);
        UUID submission = IdempotencyKeys.submission(id + "\n" + basedOn + "\n" + sent);
        Step step = new Step(submission, basedOn, call.reason(), Origin.API);
        SaveResult result = call.lapses() ? lifecycle.lapse(id, step) : lifecycle.revive(id, step);
        return writer.answer(ResponseEntity.ok(), services.kept(result));
    }
}
