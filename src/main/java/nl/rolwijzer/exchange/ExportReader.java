package nl.rolwijzer.exchange;

import java.util.Collection;
import java.util.Map;
import nl.rolwijzer.platform.Sights;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Reads which export the present request asks for. */
@Component
class ExportReader {

    private final Sights sights;
    private final String baseUrl;

    ExportReader(Sights sights, @Value("${rolwijzer.base-url:}") String baseUrl) {
        this.sights = sights;
        this.baseUrl = baseUrl;
    }

    Export read(Map<String, ? extends Collection<String>> parameters, ExportFormat format) {
        return Export.read(parameters, sights.current().isEverything(), format, site() + "/diensten/");
    }

    private String site() {
        return baseUrl.isBlank()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : baseUrl.strip().replaceAll("/+$", "");
    }
}
