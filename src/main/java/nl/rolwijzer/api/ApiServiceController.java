package nl.rolwijzer.api;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One service as it is now, and what the rules make of it. */
@RestController
@RequestMapping(Links.SERVICES + "/{id}")
class ApiServiceController {

    private final ReadableServices services;
    private final ServiceWriter writer;

    ApiServiceController(ReadableServices services, ServiceWriter writer) {
        this.services = services;
        this.writer = writer;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, @Nullable Object>> service(@PathVariable UUID id) {
        return writer.answer(ResponseEntity.ok(), services.get(id));
    }

    /** By the rules of the revision, as on its page. */
    @GetMapping(path = "/beoordeling", produces = MediaType.APPLICATION_JSON_VALUE)
    Judgement judgement(@PathVariable UUID id, Locale locale) {
        return new JudgementWriter(locale).write(services.get(id).assessment());
    }
}
