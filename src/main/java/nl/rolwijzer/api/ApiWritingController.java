package nl.rolwijzer.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rolwijzer.catalogue.Catalogue;
import nl.rolwijzer.catalogue.ServiceRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Another system describes services: the same checks, revisions and trail as for a person with the form. */
@RestController
@RequestMapping(
        path = Links.SERVICES,
        consumes = MediaType.APPLICATION_JSON_VALUE,
        produces = MediaType.APPLICATION_JSON_VALUE)
class ApiWritingController {

    private final Catalogue catalogue;
    private final KeptServices services;
    private final IdempotencyKeys keys;
    private final ServiceWriter writer;
    private final Links links;

    ApiWritingController(
            Catalogue catalogue, KeptServices services, IdempotencyKeys keys, ServiceWriter writer, Links links) {
        this.catalogue = catalogue;
        this.services = services;
        this.keys = keys;
        this.writer = writer;
        this.links = links;
    }

    /** What is refused does not use up its key. */
    @PostMapping
    ResponseEntity<Map<String, @Nullable Object>> register(
            @RequestHeader(name = IdempotencyKeys.HEADER, required = false) @Nullable String key, InputStream body)
            throws IOException {
        ServiceCall call = read(body);
        ServiceRecord kept = services.kept(catalogue.register(call.as(keys.submission(key, call.sent()))));
        URI location = URI.create(links.to(Links.path(kept)).href());
        return writer.answer(ResponseEntity.created(location), kept);
    }

    /** The same call sent again, such as after a broken connection, finds the revision that the first one made. */
    @PutMapping("/{id}")
    ResponseEntity<Map<String, @Nullable Object>> revise(
            @PathVariable UUID id,
            @RequestHeader(name = IfMatch.NAME, required = false) @Nullable String tag,
            InputStream body)
            throws IOException {
        ServiceRecord present = catalogue.get(id);
        int basedOn = IfMatch.revision(tag, present::revision);
        ServiceCall call = read(body);
        UUID submission = IdempotencyKeys.submission(id + "\n" + basedOn + "\n" + call.sent());
        return writer.answer(ResponseEntity.ok(), services.kept(catalogue.revise(id, basedOn, call.as(submission))));
    }

    private ServiceCall read(InputStream body) throws IOException {
        Faults faults = new Faults();
        ServiceCall call = new ServiceReader(faults).read(JsonBody.read(body));
        List<Fault> found = catalogue.faults(call.as(UUID.randomUUID())).stream()
                .map(DraftFaults::of)
                .filter(fault -> fault.pointer() == null || !faults.touch(fault.pointer()))
                .toList();
        found.forEach(faults::add);
        faults.refuseIfAny();
        return call;
    }
}
