package nl.rolwijzer.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.platform.Sights;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Puts services into JSON, each with its links, for whoever asks. */
@Component
class ServiceWriter {

    private final Sights sights;
    private final Links links;

    ServiceWriter(Sights sights, Links links) {
        this.sights = sights;
        this.links = links;
    }

    Map<String, @Nullable Object> write(ServiceRecord service) {
        boolean everything = sights.current().isEverything();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        for (ServiceProperty property : ServiceProperty.values()) {
            if (everything || !property.isForInsiders()) {
                json.put(property.id(), property.value(service));
            }
        }
        json.put("_links", links.of(service));
        return json;
    }

    List<Map<String, @Nullable Object>> write(List<ServiceRecord> services) {
        return services.stream().map(this::write).toList();
    }

    /** With the tag by which a caller says which revision it builds on. */
    ResponseEntity<Map<String, @Nullable Object>> answer(ResponseEntity.BodyBuilder answer, ServiceRecord service) {
        return answer.eTag(Integer.toString(service.revision())).body(write(service));
    }
}
