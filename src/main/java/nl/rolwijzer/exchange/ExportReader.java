package nl.rolwijzer.exchange;

import java.util.Collection;
import java.util.Map;
import nl.rolwijzer.platform.Sights;
import nl.rolwijzer.platform.Site;
import org.springframework.stereotype.Component;

/** Reads which export the present request asks for. */
@Component
class ExportReader {

    private final Sights sights;
    private final Site site;

    ExportReader(Sights sights, Site site) {
        this.sights = sights;
        this.site = site;
    }

    Export read(Map<String, ? extends Collection<String>> parameters, ExportFormat format) {
        return Export.read(parameters, sights.current().isEverything(), format, site.address(""));
    }
}
