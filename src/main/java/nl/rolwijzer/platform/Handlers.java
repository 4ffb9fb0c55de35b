package nl.rolwijzer.platform;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Knows whether anything of ours would answer a request; what nobody answers is a page that does not exist. */
@Component
class Handlers {

    private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

    Handlers(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    boolean answer(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        return mappings.stream().anyMatch(mapping -> answers(mapping, request));
    }

    /** A mapping objects to the wrong method, and so knows the address. */
    private static boolean answers(RequestMappingInfoHandlerMapping mapping, HttpServletRequest request) {
        try {
            return mapping.getHandler(request) != null;
        } catch (Exception wrongMethodOrType) {
            return true;
        }
    }
}
