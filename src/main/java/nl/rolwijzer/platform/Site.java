package nl.rolwijzer.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where this site is, for addresses that leave it: as {@code rolwijzer.base-url} says, else as the present request has it. */
@Component
public class Site {

    private final String baseUrl;

    Site(@Value("${rolwijzer.base-url:}") String baseUrl) {
        this.baseUrl = baseUrl.strip().replaceAll("/+$", "");
    }

    /** The whole address of a path within the application. */
    public String address(String path) {
        String site = baseUrl.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : baseUrl;
        return site + path;
    }
}
