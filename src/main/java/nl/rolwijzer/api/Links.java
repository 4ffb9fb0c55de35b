package nl.rolwijzer.api;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.rolwijzer.catalogue.ServiceRecord;
import nl.rolwijzer.platform.Site;
import org.springframework.stereotype.Component;

/** Where an answer leads to, as {@code _links} in it has it: by what it is, each with a whole address. */
@Component
class Links {

    static final String SERVICES = "/api/v1/diensten";

    private final Site site;

    Links(Site site) {
        this.site = site;
    }

    /** A place to go to. */
    record Link(String href) {}

    Link to(String path) {
        return new Link(site.address(path));
    }

    static String path(ServiceRecord service) {
        return SERVICES + "/" + service.id();
    }

    /** Those of a service as it is, or of one of its older revisions. */
    Map<String, Link> of(ServiceRecord service) {
        String path = path(service);
        String page = "/diensten/" + service.id();
        String revision = "/revisies/" + service.revision();
        Map<String, Link> links = new LinkedHashMap<>();
        links.put("self", to(service.isCurrent() ? path : path + revision));
        links.put("dienst", to(path));
        links.put("beoordeling", to(path + "/beoordeling"));
        links.put("revisies", to(path + "/revisies"));
        links.put("pagina", to(service.isCurrent() ? page : page + revision));
        return links;
    }
}
